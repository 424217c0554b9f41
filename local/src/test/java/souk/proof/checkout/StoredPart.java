package souk.proof.checkout;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A part of an order's total, a line or the shipping of a seller, and what went back of it, in
 * minor units.
 *
 * @param name the product, or the seller
 * @param attributed by refunds that say what they are for
 * @param unattributed by others
 */
public record StoredPart(String name, long paid, long attributed, long unattributed) {
    /** The lines of an order's row, then its shipping. */
    static Stream<StoredPart> of(Map<String, AttributeValue> order) {
        Stream<StoredPart> lines =
                StoredOrder.list(order, "products").stream()
                        .map(AttributeValue::m)
                        .map(
                                line ->
                                        of(
                                                line,
                                                StoredOrder.line(line),
                                                StoredOrder.number(line, "price")
                                                        * StoredOrder.number(line, "quantity")));
        Stream<StoredPart> charges =
                StoredOrder.list(order, "shipping").stream()
                        .map(AttributeValue::m)
                        .map(
                                charge ->
                                        of(
                                                charge,
                                                StoredOrder.text(charge, "sellerId").orElseThrow(),
                                                StoredOrder.number(charge, "amount")));
        return Stream.concat(lines, charges);
    }

    private static StoredPart of(Map<String, AttributeValue> row, String name, long paid) {
        return new StoredPart(name, paid, amount(row, "refunded"), amount(row, "unattributed"));
    }

    private static long amount(Map<String, AttributeValue> row, String name) {
        return Optional.ofNullable(row.get(name))
                .map(value -> Long.parseLong(value.n()))
                .orElse(0L);
    }

    long back() {
        return attributed + unattributed;
    }
}
