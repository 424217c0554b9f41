package souk.dynamo.cart;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.cart.Cart;
import souk.cart.CartLine;
import souk.cart.LineId;
import souk.cart.Quantity;
import souk.catalogue.ProductId;
import souk.dynamo.Attributes;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.money.Money;
import souk.shopper.ShopperId;

/** A cart as a row of Carts: {@code products} is a map by line, changed in place. */
public final class CartSchema extends Schema<Cart> {
    private final Currency currency;

    public CartSchema(Currency currency) {
        super(Cart.class, Keys.of("userId"));
        this.currency = currency;
    }

    @Override
    public Cart parse(Map<String, AttributeValue> row) {
        var lines = new LinkedHashMap<LineId, CartLine>();
        Attributes.map(row, "products")
                .forEach(
                        (id, line) -> {
                            var read = line(new ProductId(id), line.m());
                            lines.put(read.id(), read);
                        });
        return new Cart(new ShopperId(text(row, "userId")), number(row, "version"), lines);
    }

    @Override
    public Map<String, AttributeValue> write(Cart cart) {
        Map<String, AttributeValue> lines = new HashMap<>();
        cart.lines().forEach((id, line) -> lines.put(id.value(), line(line, "")));
        return Map.of(
                "userId",
                text(cart.shopper().value()),
                "version",
                number(cart.version()),
                "products",
                Attributes.map(lines));
    }

    /** One line; {@code change} names the change that made it, so that a repeat is known. */
    public AttributeValue line(CartLine line, String change) {
        return Attributes.map(
                Map.of(
                        "quantity",
                        number(line.quantity().units()),
                        "seenPrice",
                        number(line.seenPrice().minor()),
                        "addedAt",
                        number(line.addedAt().toEpochMilli()),
                        "change",
                        text(change)));
    }

    private CartLine line(ProductId product, Map<String, AttributeValue> row) {
        return new CartLine(
                product,
                new Quantity(Math.toIntExact(number(row, "quantity"))),
                new Money(number(row, "seenPrice"), currency),
                Instant.ofEpochMilli(number(row, "addedAt")));
    }
}
