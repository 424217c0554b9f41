package souk.dynamo.cart;

import static souk.dynamo.cart.CartSchema.CHANGE;
import static souk.dynamo.cart.CartSchema.EXPIRES_AT;
import static souk.dynamo.cart.CartSchema.LINES;
import static souk.dynamo.cart.CartSchema.QUANTITY;
import static souk.dynamo.cart.CartSchema.SEEN_PRICE;
import static souk.dynamo.cart.CartSchema.SHOPPER;
import static souk.dynamo.cart.CartSchema.VERSION;
import static souk.dynamo.cart.CartSchema.line;
import static souk.dynamo.cart.CartSchema.ofLine;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.cart.Cart;
import souk.cart.CartLine;
import souk.cart.Quantity;
import souk.catalogue.LineId;
import souk.dynamo.RowUpdate;
import souk.shopper.ShopperId;

/**
 * The changes of a cart's row, each with its condition. Lines are changed in place, never the whole
 * map; each change counts the version up and keeps the row alive.
 */
public record CartWrite(DynamoDbTable<Cart> carts, ShopperId shopper, Instant now) {

    /** How long a cart that nobody touches is kept. */
    static final Duration KEPT = Duration.ofDays(90);

    /** Adds units to a line that is there, if it has room for them and this change is not in. */
    RowUpdate more(CartLine line, Quantity extra, String change) {
        var quantity = ofLine(line.id(), QUANTITY);
        var lastChange = ofLine(line.id(), CHANGE);
        return update().increase(quantity, extra.units())
                .set(ofLine(line.id(), SEEN_PRICE), line.seenPrice().minor())
                .set(lastChange, change)
                .when(quantity.atMost(Quantity.MAX - extra.units()))
                .when(lastChange.isNot(change));
    }

    /** Makes the line, if the cart is there without it and has room. */
    RowUpdate newLine(LineId id, AttributeValue row) {
        return update().set(line(id), row)
                .when(SHOPPER.exists())
                .when(line(id).missing())
                .when(LINES.smallerThan(Cart.MAX_LINES));
    }

    /** Makes the cart with these lines, if there is none. */
    RowUpdate newCart(Map<String, AttributeValue> lines) {
        return update().set(LINES, lines).when(SHOPPER.missing());
    }

    /** Sets these lines, if the cart is still as it was seen. */
    public RowUpdate lines(Map<LineId, AttributeValue> lines, Cart seen) {
        if (seen.version() == 0) {
            Map<String, AttributeValue> first = new HashMap<>();
            lines.forEach((id, row) -> first.put(id.value(), row));
            return newCart(first);
        }
        RowUpdate update = update().when(VERSION.is(seen.version()));
        lines.forEach((id, row) -> update.set(line(id), row));
        return update;
    }

    /** Sets the quantity of a line that is there. */
    RowUpdate quantity(LineId id, Quantity quantity) {
        return update().set(ofLine(id, QUANTITY), quantity.units()).when(line(id).exists());
    }

    /** Takes out a line that is there. */
    RowUpdate without(LineId id) {
        return update().remove(line(id)).when(line(id).exists());
    }

    /** Takes out every line, if the cart is still at that version. */
    public RowUpdate emptied(long version) {
        return update().set(LINES, Map.of()).when(VERSION.is(version));
    }

    private RowUpdate update() {
        return RowUpdate.of(carts, CartSchema.keyOf(shopper.value()))
                .set(EXPIRES_AT, now.plus(KEPT))
                .add(VERSION, 1);
    }
}
