package souk.dynamo.cart;

import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.cart.Cart;
import souk.cart.CartLine;
import souk.cart.Quantity;
import souk.catalogue.LineId;
import souk.dynamo.Attribute;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.money.Money;
import souk.shopper.ShopperId;

/** A cart as a row of Carts: {@code products} is a map by line, changed in place. */
public final class CartSchema extends Schema<Cart> {
    static final Attribute<ShopperId> SHOPPER =
            Attribute.text("userId", ShopperId::new, ShopperId::value);

    /** The lines, by their ids. */
    static final Attribute<Map<String, AttributeValue>> LINES =
            Attribute.of("products", AttributeValue::m, AttributeValue::fromM);

    static final Attribute<Instant> EXPIRES_AT = Attribute.seconds("expiresAt");
    public static final Attribute<Long> VERSION = Attribute.number("version");

    /** Of a line, as are all that follow. */
    static final Attribute<Integer> QUANTITY = Attribute.count("quantity");

    static final Attribute<Long> SEEN_PRICE = Attribute.number("seenPrice");

    /** Names the change that made the line, so that a repeat is known. */
    static final Attribute<String> CHANGE = Attribute.text("change");

    private static final Attribute<Instant> ADDED_AT = Attribute.millis("addedAt");

    private final Currency currency;

    public CartSchema(Currency currency) {
        super(Cart.class, Keys.of(SHOPPER));
        this.currency = currency;
    }

    @Override
    public Cart parse(Map<String, AttributeValue> row) {
        var lines = new LinkedHashMap<LineId, CartLine>();
        LINES.of(row)
                .forEach(
                        (id, line) -> {
                            var read = line(new LineId(id), line.m());
                            lines.put(read.id(), read);
                        });
        return new Cart(SHOPPER.of(row), VERSION.of(row), lines);
    }

    @Override
    public Map<String, AttributeValue> write(Cart cart) {
        Map<String, AttributeValue> lines = new HashMap<>();
        cart.lines().forEach((id, line) -> lines.put(id.value(), line(line, "")));
        return Map.ofEntries(
                SHOPPER.entry(cart.shopper()), VERSION.entry(cart.version()), LINES.entry(lines));
    }

    /** The line of that id. */
    static Attribute<AttributeValue> line(LineId id) {
        return Attribute.of(id.value(), line -> line, line -> line).in(LINES);
    }

    /** An attribute of that line. */
    static <V> Attribute<V> ofLine(LineId id, Attribute<V> attribute) {
        return attribute.in(line(id));
    }

    /** One line; {@code change} names the change that made it. */
    public AttributeValue line(CartLine line, String change) {
        return AttributeValue.fromM(
                Map.ofEntries(
                        QUANTITY.entry(line.quantity().units()),
                        SEEN_PRICE.entry(line.seenPrice().minor()),
                        ADDED_AT.entry(line.addedAt()),
                        CHANGE.entry(change)));
    }

    private CartLine line(LineId id, Map<String, AttributeValue> row) {
        return new CartLine(
                id,
                new Quantity(QUANTITY.of(row)),
                new Money(SEEN_PRICE.of(row), currency),
                ADDED_AT.of(row));
    }
}
