package souk.proof.checkout;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Table;
import souk.local.stripe.ledger.Payment;
import souk.local.stripe.ledger.Refund;
import souk.local.stripe.ledger.SentEvent;
import souk.local.stripe.ledger.Session;
import souk.order.StockHold;
import souk.shopper.IdSeed;

/**
 * Everything there is at one moment: all rows of the tables, all that Stripe knows, and what was
 * asked and answered.
 *
 * @param stock by product
 * @param figures by product
 * @param reviews the reviews, hidden ones too
 * @param seeds by shopper
 * @param open by shopper
 * @param markers the ids in Requests
 */
public record ShopState(
        Map<String, StoredOrder> orders,
        Map<String, Long> stock,
        Map<String, Figures> figures,
        List<StoredReview> reviews,
        StoredReports reports,
        List<StoredRefund> refunds,
        List<StoredParcel> parcels,
        List<StoredReturn> returns,
        List<Map<String, AttributeValue>> carts,
        Map<String, IdSeed> seeds,
        Map<String, StoredOpenOrders> open,
        List<String> markers,
        List<Session> sessions,
        List<SentEvent> events,
        ClientCallLog calls) {

    /** Of products and of variants, each by what its line is called. */
    private static Map<String, Long> stock(
            Database database, List<Map<String, AttributeValue>> products) {
        Map<String, Long> stock = new HashMap<>();
        for (var row : products) {
            // One with options has none of its own.
            if (row.containsKey("stock")) {
                stock.put(
                        StoredOrder.text(row, "id").orElseThrow(),
                        StoredOrder.number(row, "stock"));
            }
        }
        database.all(database.name(Table.VARIANTS))
                .forEach(row -> stock.put(StoredOrder.line(row), StoredOrder.number(row, "stock")));
        return stock;
    }

    /** Reads all of it, while nothing else happens. */
    public static ShopState of(CheckoutFixture fixture) {
        Database database = fixture.database();
        var products = database.all(database.products());
        var reviews = database.all(database.reviews());
        var shoppers = database.all(database.shoppers());
        return new ShopState(
                database.all(database.orders()).stream()
                        .map(StoredOrder::read)
                        .collect(Collectors.toMap(StoredOrder::id, order -> order)),
                stock(database, products),
                byId(products, Figures::read),
                reviews.stream().flatMap(row -> StoredReview.read(row).stream()).toList(),
                StoredReports.read(reviews, shoppers),
                database.all(database.refunds()).stream().map(StoredRefund::read).toList(),
                database.all(database.name(Table.PARCELS)).stream()
                        .map(StoredParcel::read)
                        .toList(),
                database.all(database.name(Table.RETURNS)).stream()
                        .map(StoredReturn::read)
                        .toList(),
                database.all(database.carts()),
                shoppers.stream()
                        .filter(row -> row.containsKey("seed"))
                        .collect(
                                Collectors.toMap(
                                        row -> StoredOrder.text(row, "userId").orElseThrow(),
                                        row ->
                                                new IdSeed(
                                                        StoredOrder.text(row, "seed")
                                                                .orElseThrow()))),
                StoredOpenOrders.read(shoppers),
                database.all(database.requests()).stream()
                        .flatMap(row -> StoredOrder.text(row, "id").stream())
                        .toList(),
                fixture.stripe().sessions(),
                fixture.stripe().events(),
                fixture.calls());
    }

    private static <T> Map<String, T> byId(
            List<Map<String, AttributeValue>> rows, Function<Map<String, AttributeValue>, T> as) {
        return rows.stream()
                .collect(Collectors.toMap(row -> StoredOrder.text(row, "id").orElseThrow(), as));
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
                .anyMatch(Refund::undone);
    }

    Optional<Session> session(String id) {
        return sessions.stream().filter(session -> session.id().equals(id)).findFirst();
    }

    /** Units of a product in the orders that hold it so. */
    public long units(String product, StockHold hold) {
        return units(product, order -> order.hold() == hold);
    }

    long units(String product, Predicate<StoredOrder> which) {
        return orders.values().stream()
                .filter(which)
                .mapToLong(order -> order.units().getOrDefault(product, 0))
                .sum();
    }

    /** What goes back of an order, or was to. */
    List<StoredRefund> refunds(StoredOrder order) {
        return refunds.stream().filter(each -> each.order().equals(order.id())).toList();
    }

    /** How many requests to order were sent. */
    public int requests() {
        return calls.requests().size();
    }

    /** The orders of one shopper. */
    public List<StoredOrder> of(String user) {
        return orders.values().stream().filter(order -> order.user().equals(user)).toList();
    }
}
