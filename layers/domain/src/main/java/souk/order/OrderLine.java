package souk.order;

import java.time.Instant;
import java.util.Optional;
import souk.cart.CartLine;
import souk.cart.LineId;
import souk.cart.Quantity;
import souk.catalogue.Delivery;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.money.Money;

/**
 * One product of an order, frozen as it was when the order was placed.
 *
 * @param price of one unit
 */
public record OrderLine(
        ProductId productId,
        SellerId seller,
        String sellerName,
        String title,
        Optional<String> image,
        Money price,
        Quantity quantity,
        Delivery delivery) {

    static OrderLine of(Product product, Quantity quantity) {
        return new OrderLine(
                product.id(),
                product.seller(),
                product.sellerName(),
                product.title(),
                product.images().stream().findFirst(),
                product.price(),
                quantity,
                product.delivery());
    }

    /** What it is called in its order, as it was in the cart. */
    public LineId id() {
        return LineId.of(productId);
    }

    /** As a cart has it, put in at that time. */
    public CartLine inCart(Instant addedAt) {
        return new CartLine(productId, quantity, price, addedAt);
    }

    public Money total() {
        return price.times(quantity.units());
    }
}
