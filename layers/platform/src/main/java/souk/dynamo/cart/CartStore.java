package souk.dynamo.cart;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.cart.Cart;
import souk.cart.CartBusy;
import souk.catalogue.LineId;
import souk.dynamo.RequestMark;
import souk.dynamo.RowUpdate;
import souk.dynamo.RowWrite;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.shopper.ShopperId;

/**
 * The rows a cart is made of, and the tools every change of one needs.
 *
 * @param ids gives each change a name of its own, by which its repeat is known
 */
record CartStore(Tables tables, CartSchema schema, Clock clock, Supplier<String> ids) {

    /** How often a change is tried against others before it gives up. */
    static final int MAX_ATTEMPTS = 10;

    DynamoDbTable<Cart> carts() {
        return tables.table(Table.CARTS, schema);
    }

    DynamoDbTable<RequestMark> requests() {
        return RequestMark.table(tables);
    }

    /** Consistent: whoever has just added something must find it. */
    Cart read(ShopperId shopper) {
        Key key = Schema.keyOf(shopper.value());
        return Optional.ofNullable(carts().getItem(get -> get.key(key).consistentRead(true)))
                .orElseGet(() -> Cart.empty(shopper));
    }

    /** Cart, what lines are of and request markers in one round trip. */
    CartReading read(ShopperId shopper, Collection<LineId> lines, Optional<RequestMark> request) {
        return CartReading.of(this, shopper, lines, request);
    }

    /** A change of the shopper's cart as of now. */
    CartWrite write(ShopperId shopper, Instant now) {
        return new CartWrite(carts(), shopper, now);
    }

    /**
     * Does a change. A merge that holds the row is waited for.
     *
     * @throws CartBusy when merges hold the row again and again
     */
    RowWrite update(RowUpdate update) {
        return update.run(tables, CartBusy::new);
    }

    /** The cart of a row; an empty one for no row. */
    Cart cart(ShopperId shopper, Map<String, AttributeValue> row) {
        return row.isEmpty() ? Cart.empty(shopper) : schema.read(row);
    }
}
