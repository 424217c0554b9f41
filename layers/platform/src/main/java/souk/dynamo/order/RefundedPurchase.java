package souk.dynamo.order;

import static souk.dynamo.order.ProvedReview.PURCHASE;
import static souk.dynamo.order.ProvedReview.VERSION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import souk.catalogue.ProductId;
import souk.dynamo.RowUpdate;
import souk.dynamo.Schema;
import souk.dynamo.Transaction;
import souk.order.Order;
import souk.order.OrderId;
import souk.review.ReviewId;
import souk.shopper.IdSeed;

/**
 * What a refund does to the reviews that its order proved: another paid order of the shopper proves
 * them from now on, or none does. The other reviews of the order's products are held to be proved
 * by something else, so that none that is written meanwhile relies on money that went back.
 *
 * @param products that the order proves no longer
 */
record RefundedPurchase(OrderStore store, Order order, Set<ProductId> products) {
    /** A transaction holds 100 writes: 40 reviews, 40 products restocked, the order, and these. */
    private static final int MOST_RELIED_ON = 15;

    /** Adds to the order's own transaction what follows from the refund. */
    void addTo(Transaction transaction) {
        // Who ordered has a seed since then: without one there is no review either.
        store.seeds().find(order.shopper()).ifPresent(seed -> addTo(transaction, seed));
    }

    private void addTo(Transaction transaction, IdSeed seed) {
        Set<ReviewId> proved = proved(seed);
        Map<OrderId, List<ProductId>> relied = new HashMap<>();
        for (ProductId product : products) {
            ReviewId review = ReviewId.of(product, seed);
            if (!proved.contains(review)) {
                transaction.check(
                        store.reviews(),
                        Schema.keyOf(review.value()),
                        PURCHASE.missing().or(PURCHASE.isNot(order.id())));
                continue;
            }
            Optional<OrderId> other =
                    relied.size() < MOST_RELIED_ON
                            ? purchases().paidBesides(order.id(), order.shopper(), product)
                            : Optional.empty();
            transaction.update(provedBy(other, review));
            other.ifPresent(id -> relied.computeIfAbsent(id, _ -> new ArrayList<>()).add(product));
        }
        // One transaction may look at a row once.
        relied.forEach((id, these) -> purchases().checkPaid(id, these, transaction));
    }

    private Set<ReviewId> proved(IdSeed seed) {
        return store.reviewsOf(order, seed).stream()
                .filter(review -> review.purchase().equals(Optional.of(order.id())))
                .map(ProvedReview::id)
                .collect(Collectors.toSet());
    }

    private Purchases purchases() {
        return new Purchases(store.tables());
    }

    private RowUpdate provedBy(Optional<OrderId> other, ReviewId review) {
        var update =
                RowUpdate.of(store.reviews(), Schema.keyOf(review.value()))
                        .increase(VERSION, 1)
                        .when(PURCHASE.is(order.id()));
        return other.map(id -> update.set(PURCHASE, id)).orElseGet(() -> update.remove(PURCHASE));
    }
}
