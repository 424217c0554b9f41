package souk.dynamo.order;

import static souk.dynamo.order.ProvedReview.ID;
import static souk.dynamo.order.ProvedReview.PURCHASE;
import static souk.dynamo.order.ProvedReview.VERSION;

import java.util.Set;
import java.util.stream.Collectors;
import souk.catalogue.ProductId;
import souk.dynamo.RowUpdate;
import souk.dynamo.Schema;
import souk.dynamo.Transaction;
import souk.order.Order;
import souk.review.ReviewId;
import souk.shopper.IdSeed;

/**
 * What it does to reviews that money of an order did not go back after all: those of its products
 * that nothing proves are proved by it again.
 *
 * @param products that the order proves again
 */
record RestoredPurchase(OrderStore store, Order order, Set<ProductId> products) {

    /** Adds to the order's own transaction what follows from its refund's failure. */
    void addTo(Transaction transaction) {
        // Who ordered has a seed since then: without one there is no review either.
        store.seeds().find(order.shopper()).ifPresent(seed -> addTo(transaction, seed));
    }

    private void addTo(Transaction transaction, IdSeed seed) {
        Set<ReviewId> again =
                products.stream()
                        .map(product -> ReviewId.of(product, seed))
                        .collect(Collectors.toSet());
        store.reviewsOf(order, seed).stream()
                .filter(review -> again.contains(review.id()))
                .filter(review -> review.purchase().isEmpty())
                .forEach(review -> transaction.update(proved(review.id())));
    }

    private RowUpdate proved(ReviewId review) {
        return RowUpdate.of(store.reviews(), Schema.keyOf(review.value()))
                .set(PURCHASE, order.id())
                .increase(VERSION, 1)
                .when(ID.exists())
                .when(PURCHASE.missing());
    }
}
