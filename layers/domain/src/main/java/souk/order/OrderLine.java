package souk.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import souk.cart.CartLine;
import souk.cart.Quantity;
import souk.catalogue.Delivery;
import souk.catalogue.LineId;
import souk.catalogue.OptionValue;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.money.Money;

/**
 * One product of an order, frozen as it was when the order was placed.
 *
 * @param id what it is called in its order, as it was in the cart
 * @param options what was chosen, as it was called then; none of a product without options
 * @param price of one unit
 */
public record OrderLine(
        LineId id,
        SellerId seller,
        String sellerName,
        String title,
        List<OptionValue> options,
        Optional<String> image,
        Money price,
        Quantity quantity,
        Delivery delivery) {
    public OrderLine {
        options = List.copyOf(options);
    }

    /** Of a product without options. */
    public OrderLine(
            ProductId product,
            SellerId seller,
            String sellerName,
            String title,
            Optional<String> image,
            Money price,
            Quantity quantity,
            Delivery delivery) {
        this(
                LineId.of(product),
                seller,
                sellerName,
                title,
                List.of(),
                image,
                price,
                quantity,
                delivery);
    }

    static OrderLine of(Product product, Quantity quantity) {
        return new OrderLine(
                product.line(),
                product.seller(),
                product.sellerName(),
                product.title(),
                product.options().choice(),
                product.images().stream().findFirst(),
                product.price(),
                quantity,
                product.delivery());
    }

    public ProductId productId() {
        return id.product();
    }

    /** As a cart has it, put in at that time. */
    public CartLine inCart(Instant addedAt) {
        return new CartLine(id, quantity, price, addedAt);
    }

    public Money total() {
        return price.times(quantity.units());
    }
}
