package souk.proof.checkout;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Holds all reviews against the figures of the products and against the orders. */
final class Recount {
    private static final int REPORTS_THAT_HIDE = 5;

    private Recount() {}

    static void check(ShopState state, List<String> broken) {
        figures(state, broken);
        if (!state.reports().made().equals(state.reports().counted())) {
            broken.add("reports were made and counted otherwise: " + state.reports());
        }
        Set<String> seen = new HashSet<>();
        for (StoredReview review : state.reviews()) {
            if (!seen.add(review.user() + " of " + review.product())) {
                broken.add("one shopper reviewed one product twice: " + review);
            }
            if (!review.hidden() && reportsHide(state, review)) {
                broken.add("reported by so many, and not hidden: " + review);
            }
            review.purchase()
                    .filter(order -> !proves(state.orders().get(order), review))
                    .ifPresent(_ -> broken.add("verified by no paid order: " + review));
        }
    }

    /** Reports of a review that was verified until its money went back hide it at the next one. */
    private static boolean reportsHide(ShopState state, StoredReview review) {
        boolean wasVerified =
                state.of(review.user()).stream()
                        .filter(StoredOrder::sold)
                        .anyMatch(order -> !order.paid() || order.kept(review.product()) == 0);
        boolean counted = review.purchase().isEmpty() && !wasVerified;
        return review.buyerReports() >= REPORTS_THAT_HIDE
                || (counted && review.reports() >= REPORTS_THAT_HIDE);
    }

    private static void figures(ShopState state, List<String> broken) {
        for (Map.Entry<String, Figures> product : state.figures().entrySet()) {
            List<StoredReview> visible =
                    state.reviews().stream()
                            .filter(each -> each.product().equals(product.getKey()))
                            .filter(each -> !each.hidden())
                            .toList();
            Figures counted = Figures.of(product.getKey(), product.getValue().suspended(), visible);
            if (!counted.equals(product.getValue())) {
                broken.add(
                        "I7, the figures of %s are %s, a recount %s"
                                .formatted(product.getKey(), product.getValue(), counted));
            }
        }
    }

    private static boolean proves(@Nullable StoredOrder order, StoredReview review) {
        return Optional.ofNullable(order)
                .filter(StoredOrder::paid)
                .filter(each -> each.user().equals(review.user()))
                .filter(each -> each.kept(review.product()) > 0)
                .isPresent();
    }
}
