package souk.cart;

import java.time.Instant;
import souk.catalogue.LineId;
import souk.catalogue.ProductId;
import souk.money.Money;

/**
 * One product in a cart, as it was chosen.
 *
 * @param id what it is called in its cart, and in the order it becomes
 * @param seenPrice the price when the shopper last added the product
 */
public record CartLine(LineId id, Quantity quantity, Money seenPrice, Instant addedAt) {
    /** Of a product without options. */
    public CartLine(ProductId product, Quantity quantity, Money seenPrice, Instant addedAt) {
        this(LineId.of(product), quantity, seenPrice, addedAt);
    }
}
