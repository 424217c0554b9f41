package souk.proof.checkout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.order.PaymentStatus;
import souk.order.StockHold;

/**
 * An order's row, read here and not by the store that wrote it.
 *
 * @param units by product
 * @param shipped in parcels, by product
 * @param delivered of those, by product
 * @param cancelled not to be sent, by product
 * @param returned of those sent, by product
 * @param parts of its total
 * @param sum of its lines
 * @param shipping of its sellers
 * @param sent whether it has an address
 * @param history every status it had, oldest first
 * @param reasons of those that have one
 */
public record StoredOrder(
        String id,
        String user,
        Map<String, Integer> units,
        Map<String, Integer> shipped,
        Map<String, Integer> delivered,
        Map<String, Integer> cancelled,
        Map<String, Integer> returned,
        List<StoredPart> parts,
        long sum,
        long shipping,
        boolean sent,
        long total,
        String currency,
        PaymentStatus status,
        StockHold hold,
        long refunded,
        Optional<String> session,
        Optional<String> payment,
        Optional<String> doubt,
        boolean reserved,
        List<PaymentStatus> history,
        List<String> reasons) {

    /** What the line of a row is called. */
    static String line(Map<String, AttributeValue> row) {
        String product = text(row, "productId").orElseThrow();
        return text(row, "variantId").map(variant -> product + "~" + variant).orElse(product);
    }

    static StoredOrder read(Map<String, AttributeValue> row) {
        Map<String, Integer> units = new HashMap<>();
        Map<String, Integer> shipped = new HashMap<>();
        Map<String, Integer> delivered = new HashMap<>();
        Map<String, Integer> cancelled = new HashMap<>();
        Map<String, Integer> returned = new HashMap<>();
        long sum = 0;
        for (AttributeValue line : list(row, "products")) {
            int many = Math.toIntExact(number(line.m(), "quantity"));
            String product = line(line.m());
            units.merge(product, many, Integer::sum);
            count(line.m(), "shipped").ifPresent(some -> shipped.put(product, some));
            count(line.m(), "delivered").ifPresent(some -> delivered.put(product, some));
            count(line.m(), "cancelled").ifPresent(some -> cancelled.put(product, some));
            count(line.m(), "returned").ifPresent(some -> returned.put(product, some));
            sum += many * number(line.m(), "price");
        }
        List<AttributeValue> history = list(row, "statusHistory");
        return new StoredOrder(
                text(row, "id").orElseThrow(),
                text(row, "userId").orElseThrow(),
                units,
                shipped,
                delivered,
                cancelled,
                returned,
                StoredPart.of(row).toList(),
                sum,
                list(row, "shipping").stream()
                        .mapToLong(charge -> number(charge.m(), "amount"))
                        .sum(),
                row.containsKey("address"),
                number(row, "totalAmount"),
                text(row, "currency").orElseThrow(),
                PaymentStatus.of(text(row, "paymentStatus").orElseThrow()),
                StockHold.valueOf(text(row, "hold").orElseThrow()),
                number(row, "refundedAmount"),
                text(row, "session"),
                text(row, "payment"),
                doubt(row),
                row.containsKey("reservation"),
                history.stream()
                        .map(each -> text(each.m(), "paymentStatus").orElseThrow())
                        .map(PaymentStatus::of)
                        .toList(),
                history.stream().flatMap(each -> text(each.m(), "reason").stream()).toList());
    }

    /** Why a person has to look at it: an odd payment, or money that did not arrive. */
    private static Optional<String> doubt(Map<String, AttributeValue> row) {
        boolean lost =
                number(row, "refundsFailed") > 0
                        && number(row, "refundedAmount") < number(row, "totalAmount");
        return text(row, "doubt").or(() -> lost ? Optional.of("REFUND_FAILED") : Optional.empty());
    }

    static Optional<String> text(Map<String, AttributeValue> row, String name) {
        return Optional.ofNullable(row.get(name)).map(AttributeValue::s);
    }

    static long number(Map<String, AttributeValue> row, String name) {
        return Long.parseLong(Optional.ofNullable(row.get(name)).orElseThrow().n());
    }

    private static Optional<Integer> count(Map<String, AttributeValue> row, String name) {
        return Optional.ofNullable(row.get(name)).map(value -> Integer.valueOf(value.n()));
    }

    static List<AttributeValue> list(Map<String, AttributeValue> row, String name) {
        return Optional.ofNullable(row.get(name)).orElseThrow().l();
    }

    /** Whether its money came, and has not all gone back. */
    public boolean paid() {
        return status == PaymentStatus.PAID || status == PaymentStatus.PARTIALLY_REFUNDED;
    }

    /** Whether it was sold, whatever went back since. */
    boolean sold() {
        return paid() || status == PaymentStatus.REFUNDED;
    }

    /** Units that its shopper keeps, or is to get. */
    int kept(String product) {
        return units.getOrDefault(product, 0)
                - cancelled.getOrDefault(product, 0)
                - returned.getOrDefault(product, 0);
    }

    /** Whether it ended without money at some time. */
    long releases() {
        return history.stream()
                .filter(each -> each == PaymentStatus.FAILED || each == PaymentStatus.CANCELLED)
                .distinct()
                .count();
    }
}
