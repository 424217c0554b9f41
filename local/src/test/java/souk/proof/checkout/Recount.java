package souk.proof.checkout;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import souk.order.PaymentStatus;

/** Holds all reviews against the figures of the products and against the orders. */
final class Recount {
    private static final int REPORTS_THAT_HIDE = 5;

    private Recount() {}

    static void check(ShopState books, List<String> broken) {
        figures(books, broken);
        if (!books.reports().made().equals(books.reports().counted())) {
            broken.add("reports were made and counted otherwise: " + books.reports());
        }
        Set<String> seen = new HashSet<>();
        for (StoredReview opinion : books.opinions()) {
            if (!seen.add(opinion.user() + " of " + opinion.product())) {
                broken.add("one shopper reviewed one product twice: " + opinion);
            }
            if (!opinion.hidden() && reportsHide(books, opinion)) {
                broken.add("reported by so many, and not hidden: " + opinion);
            }
            opinion.purchase()
                    .filter(order -> !proves(books.orders().get(order), opinion))
                    .ifPresent(_ -> broken.add("verified by no paid order: " + opinion));
        }
    }

    /** Reports of a review that was verified until its money went back hide it at the next one. */
    private static boolean reportsHide(ShopState books, StoredReview opinion) {
        boolean wasVerified =
                books.of(opinion.user()).stream()
                        .anyMatch(order -> order.status() == PaymentStatus.REFUNDED);
        boolean counted = opinion.purchase().isEmpty() && !wasVerified;
        return opinion.buyerReports() >= REPORTS_THAT_HIDE
                || (counted && opinion.reports() >= REPORTS_THAT_HIDE);
    }

    private static void figures(ShopState books, List<String> broken) {
        for (Map.Entry<String, Figures> product : books.figures().entrySet()) {
            List<StoredReview> visible =
                    books.opinions().stream()
                            .filter(each -> each.product().equals(product.getKey()))
                            .filter(each -> !each.hidden())
                            .toList();
            Figures counted = Figures.of(product.getKey(), visible);
            if (!counted.equals(product.getValue())) {
                broken.add(
                        "I7, the figures of %s are %s, a recount %s"
                                .formatted(product.getKey(), product.getValue(), counted));
            }
        }
    }

    private static boolean proves(@Nullable StoredOrder order, StoredReview opinion) {
        return Optional.ofNullable(order)
                .filter(each -> each.status() == PaymentStatus.PAID)
                .filter(each -> each.user().equals(opinion.user()))
                .filter(each -> each.units().containsKey(opinion.product()))
                .isPresent();
    }
}
