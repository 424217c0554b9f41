package souk.cart;

import java.time.Instant;
import souk.catalogue.ProductId;
import souk.money.Money;

/**
 * One product in a cart.
 *
 * @param seenPrice the price when the shopper last added the product
 */
public record CartLine(ProductId productId, Quantity quantity, Money seenPrice, Instant addedAt) {
    /** What it is called in its cart, and in the order it becomes. */
    public LineId id() {
        return LineId.of(productId);
    }
}
