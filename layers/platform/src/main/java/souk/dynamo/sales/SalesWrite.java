package souk.dynamo.sales;

import static souk.dynamo.Attributes.number;
import static souk.dynamo.Attributes.text;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.Update;
import souk.catalogue.SellerId;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.Transaction;
import souk.sales.SalesBusy;
import souk.sales.SalesChange;
import souk.sales.SalesFigures;
import souk.sales.SellerChange;

/**
 * Adds one step of an order to the sums of its sellers, together with a marker that names the step:
 * whoever finds the marker has nothing to do. Sums are added to, never set, so that steps may come
 * in any sequence. An order of very many sellers takes several transactions, each with a marker.
 */
record SalesWrite(Tables tables, Clock clock, Supplier<String> ids) {
    /** A stream tells a change for a day; a batch may be tried again as long. */
    private static final Duration MARKERS_KEPT = Duration.ofDays(8);

    /** What one transaction may hold. */
    private static final int MAX_WRITES = 100;

    void apply(SalesChange change) {
        List<Transaction> parts = new ArrayList<>();
        Transaction part = begin(change, parts);
        for (SellerChange seller : change.sellers()) {
            List<Update.Builder> writes = writes(change, seller);
            if (part.size() + writes.size() > MAX_WRITES) {
                part = begin(change, parts);
            }
            writes.forEach(part::update);
        }
        // A part that is not done has been done before.
        parts.forEach(each -> each.run(tables.client(), ids.get(), SalesBusy::new));
    }

    private Transaction begin(SalesChange change, List<Transaction> parts) {
        Transaction part = new Transaction().put(marker(change, parts.size()));
        parts.add(part);
        return part;
    }

    private Put.Builder marker(SalesChange change, int part) {
        long forgotten = clock.instant().plus(MARKERS_KEPT).getEpochSecond();
        String id = "sale#" + change.order() + "#" + change.version() + "#" + part;
        return Put.builder()
                .tableName(tables.name(Table.REQUESTS))
                .item(Map.of("id", text(id), "expiresAt", number(forgotten)))
                .conditionExpression("attribute_not_exists(id)");
    }

    private List<Update.Builder> writes(SalesChange change, SellerChange seller) {
        List<Update.Builder> writes = new ArrayList<>();
        SellerId whose = seller.seller();
        writes.add(add(whose, SalesRows.day(change.day()), seller.total()));
        writes.add(sold(change, seller));
        seller.products()
                .forEach(
                        (product, figures) -> {
                            writes.add(add(whose, SalesRows.dayOf(product, change.day()), figures));
                            writes.add(
                                    add(whose, SalesRows.weekOf(product, change.day()), figures));
                        });
        return writes;
    }

    private Update.Builder add(SellerId seller, String sort, SalesFigures figures) {
        Map<String, AttributeValue> values = new HashMap<>();
        List<String> sums = new ArrayList<>();
        new TreeMap<>(SalesRows.changes(figures))
                .forEach(
                        (name, more) -> {
                            sums.add(name + " :" + name);
                            values.put(":" + name, number(more));
                        });
        return Update.builder()
                .tableName(tables.name(Table.SALES))
                .key(SalesRows.key(seller, sort))
                .updateExpression("ADD " + String.join(", ", sums))
                .expressionAttributeValues(values);
    }

    /**
     * What was sold never changes, however often it is set; what went back adds up, and so does
     * whether the order counts.
     */
    private Update.Builder sold(SalesChange change, SellerChange seller) {
        var first = seller.lines().getFirst();
        return Update.builder()
                .tableName(tables.name(Table.SALES))
                .key(
                        SalesRows.key(
                                seller.seller(), SalesRows.order(change.paidAt(), change.order())))
                .updateExpression(
                        "SET products = :lines, currency = :currency"
                                + " ADD refunded :refunded, orders :orders")
                .expressionAttributeValues(
                        Map.of(
                                ":lines",
                                SalesRows.lines(seller.lines()),
                                ":currency",
                                text(first.price().currency().getCurrencyCode()),
                                ":refunded",
                                number(seller.total().refunded()),
                                ":orders",
                                number(seller.total().orders())));
    }
}
