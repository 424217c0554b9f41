package souk.dynamo.cart;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import souk.cart.Cart;
import souk.cart.CartLine;
import souk.cart.LineId;
import souk.cart.Quantity;
import souk.dynamo.Attributes;

/**
 * One change of a cart row as an update expression with its condition. Lines are changed in place,
 * never the whole map; each change counts the version up and keeps the row alive.
 */
public record CartWrite(
        String update,
        String condition,
        Map<String, String> names,
        Map<String, AttributeValue> values) {

    /** How long a cart that nobody touches is kept. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final String TOUCH = "expiresAt = :expiresAt ADD version :one";

    /** Adds units to a line that is there, if they fit and this very change is not yet in. */
    static CartWrite more(CartLine line, Quantity extra, String change, Instant now) {
        var write =
                write(
                        "SET products.#line.quantity = products.#line.quantity + :extra,"
                                + " products.#line.seenPrice = :price,"
                                + " products.#line.#change = :change, "
                                + TOUCH,
                        "products.#line.quantity <= :room"
                                + " AND products.#line.#change <> :change",
                        line.id(),
                        now);
        write.names.put("#change", "change");
        write.values.put(":change", text(change));
        write.values.put(":extra", number(extra.units()));
        write.values.put(":price", number(line.seenPrice().minor()));
        write.values.put(":room", number(Quantity.MAX - extra.units()));
        return write;
    }

    /** Makes the line, if the cart is there without it and has room. */
    static CartWrite newLine(LineId id, AttributeValue line, Instant now) {
        var write =
                write(
                        "SET products.#line = :line, " + TOUCH,
                        "attribute_exists(userId) AND attribute_not_exists(products.#line)"
                                + " AND size(products) < :lines",
                        id,
                        now);
        write.values.put(":line", line);
        write.values.put(":lines", number(Cart.MAX_LINES));
        return write;
    }

    /** Makes the cart with these lines, if there is none. */
    static CartWrite newCart(Map<String, AttributeValue> lines, Instant now) {
        var write = write("SET products = :lines, " + TOUCH, "attribute_not_exists(userId)", now);
        write.values.put(":lines", Attributes.map(lines));
        return write;
    }

    /** Sets these lines, if the cart is still at the version they were decided on. */
    private static CartWrite lines(Map<String, AttributeValue> lines, long version, Instant now) {
        StringBuilder set = new StringBuilder("SET ");
        Map<String, String> names = new HashMap<>();
        Map<String, AttributeValue> values = new HashMap<>();
        lines.forEach(
                (id, line) -> {
                    int n = names.size();
                    names.put("#p" + n, id);
                    values.put(":l" + n, line);
                    set.append("products.#p").append(n).append(" = :l").append(n).append(", ");
                });
        var write = write(set + TOUCH, "version = :version", now);
        write.names.putAll(names);
        write.values.putAll(values);
        write.values.put(":version", number(version));
        return write;
    }

    /** Sets these lines, if the cart is still as it was seen. */
    public static CartWrite lines(Map<String, AttributeValue> lines, Cart seen, Instant now) {
        return seen.version() == 0 ? newCart(lines, now) : lines(lines, seen.version(), now);
    }

    /** Sets the quantity of a line that is there. */
    static CartWrite quantity(LineId line, Quantity quantity, Instant now) {
        var write =
                write(
                        "SET products.#line.quantity = :quantity, " + TOUCH,
                        "attribute_exists(products.#line)",
                        line,
                        now);
        write.values.put(":quantity", number(quantity.units()));
        return write;
    }

    /** Takes out a line that is there. */
    static CartWrite without(LineId line, Instant now) {
        return write(
                "REMOVE products.#line SET " + TOUCH,
                "attribute_exists(products.#line)",
                line,
                now);
    }

    /** Takes out every line, if the cart is still at that version. */
    public static CartWrite emptied(long version, Instant now) {
        var write = write("SET products = :lines, " + TOUCH, "version = :version", now);
        write.values.put(":lines", Attributes.map(Map.of()));
        write.values.put(":version", number(version));
        return write;
    }

    UpdateItemRequest request(String table, Map<String, AttributeValue> key) {
        return UpdateItemRequest.builder()
                .tableName(table)
                .key(key)
                .updateExpression(update)
                .conditionExpression(condition)
                .expressionAttributeNames(names.isEmpty() ? null : names)
                .expressionAttributeValues(values)
                .returnValues(ReturnValue.ALL_NEW)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
    }

    public Update inTransaction(String table, Map<String, AttributeValue> key) {
        return Update.builder()
                .tableName(table)
                .key(key)
                .updateExpression(update)
                .conditionExpression(condition)
                .expressionAttributeNames(names.isEmpty() ? null : names)
                .expressionAttributeValues(values)
                .build();
    }

    private static CartWrite write(
            String update, String condition, LineId line, Instant now) {
        CartWrite write = write(update, condition, now);
        write.names.put("#line", line.value());
        return write;
    }

    private static CartWrite write(String update, String condition, Instant now) {
        Map<String, AttributeValue> values = new HashMap<>();
        values.put(":expiresAt", number(now.plus(KEPT).getEpochSecond()));
        values.put(":one", number(1));
        return new CartWrite(update, condition, new HashMap<>(), values);
    }
}
