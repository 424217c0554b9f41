package souk.proof.checkout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.local.stripe.ledger.Payment;
import souk.local.stripe.ledger.Refund;
import souk.local.stripe.ledger.SentEvent;
import souk.local.stripe.ledger.Session;
import souk.order.StockHold;

/**
 * Everything there is at one moment: all rows of the tables, all that Stripe knows, and what was
 * asked and answered.
 *
 * @param stock by product
 * @param figures by product
 * @param opinions the reviews, hidden ones too
 * @param markers the ids in Requests
 */
public record Books(
        Map<String, Kept> orders,
        Map<String, Long> stock,
        Map<String, Figures> figures,
        List<Opinion> opinions,
        List<Map<String, AttributeValue>> carts,
        List<String> markers,
        List<Session> sessions,
        List<SentEvent> events,
        RequestDiary diary) {

    /** Reads all of it, while nothing else happens. */
    public static Books of(CheckoutFixture till) {
        Database database = till.database();
        var products = database.all(database.products());
        return new Books(
                database.all(database.orders()).stream()
                        .map(Kept::read)
                        .collect(Collectors.toMap(Kept::id, order -> order)),
                byId(products, row -> Kept.number(row, "stock")),
                byId(products, Figures::read),
                database.all(database.reviews()).stream()
                        .flatMap(row -> Opinion.read(row).stream())
                        .toList(),
                database.all(database.carts()),
                database.all(database.requests()).stream()
                        .flatMap(row -> Kept.text(row, "id").stream())
                        .toList(),
                till.stripe().sessions(),
                till.stripe().events(),
                till.diary());
    }

    private static <T> Map<String, T> byId(
            List<Map<String, AttributeValue>> rows, Function<Map<String, AttributeValue>, T> as) {
        return rows.stream()
                .collect(Collectors.toMap(row -> Kept.text(row, "id").orElseThrow(), as));
    }

    /** The order a session says it is for. */
    static String order(Session session) {
        return Optional.ofNullable(session.terms().metadata().get("orderId")).orElse("");
    }

    static String currency(Session session) {
        return session.terms().currency().toUpperCase(Locale.ROOT);
    }

    static long refunded(Session session) {
        return session.attempted().map(Payment::amountRefunded).orElse(0L);
    }

    /** Whether money of a session was to go back, and failed to. */
    static boolean lostRefund(Session session) {
        return session.attempted().stream()
                .flatMap(payment -> payment.refunds().stream())
                .anyMatch(Refund::failed);
    }

    Optional<Session> session(String id) {
        return sessions.stream().filter(session -> session.id().equals(id)).findFirst();
    }

    /** Units of a product in the orders that hold it so. */
    public long units(String product, StockHold hold) {
        return units(product, order -> order.hold() == hold);
    }

    long units(String product, Predicate<Kept> which) {
        return orders.values().stream()
                .filter(which)
                .mapToLong(order -> order.units().getOrDefault(product, 0))
                .sum();
    }

    /** How many requests to order were sent. */
    public int requests() {
        return diary.requests().size();
    }

    /** The orders of one shopper. */
    public List<Kept> of(String user) {
        return orders.values().stream().filter(order -> order.user().equals(user)).toList();
    }
}
