package souk.sales;

import java.util.Optional;
import souk.cart.LineId;
import souk.catalogue.ProductId;
import souk.money.Money;

/**
 * What a seller sold of one product in one order.
 *
 * @param price of one unit, as it was then
 */
public record SoldLine(
        ProductId productId, String title, Optional<String> image, Money price, int quantity) {
    /** What it is called in its order. */
    public LineId id() {
        return LineId.of(productId);
    }
}
