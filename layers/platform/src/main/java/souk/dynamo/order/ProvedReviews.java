package souk.dynamo.order;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import souk.catalogue.ProductId;
import souk.dynamo.Transaction;
import souk.order.BoughtProducts;
import souk.order.Order;
import souk.order.PaymentStatus;

/** What a step of an order means for the reviews of what it proves to be bought. */
public final class ProvedReviews {
    private ProvedReviews() {}

    /** What is to be written with the step, if it changes what the order proves; else empty. */
    public static Optional<Consumer<Transaction>> change(
            OrderStore store, Order before, Order after) {
        Set<ProductId> lost = less(BoughtProducts.proved(before), BoughtProducts.proved(after));
        if (!lost.isEmpty()) {
            return Optional.of(new RefundedPurchase(store, after, lost)::addTo);
        }
        // The first payment proves nothing that anybody has said before.
        boolean again = before.status() == PaymentStatus.REFUNDED;
        Set<ProductId> won = less(BoughtProducts.proved(after), BoughtProducts.proved(before));
        return again && !won.isEmpty()
                ? Optional.of(new RestoredPurchase(store, after, won)::addTo)
                : Optional.empty();
    }

    private static Set<ProductId> less(Set<ProductId> some, Set<ProductId> without) {
        Set<ProductId> left = new HashSet<>(some);
        left.removeAll(without);
        return left;
    }
}
