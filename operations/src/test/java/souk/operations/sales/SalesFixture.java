package souk.operations.sales;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.order.DynamoAllOrders;
import souk.dynamo.order.DynamoOrders;
import souk.dynamo.order.OrderImages;
import souk.dynamo.refund.DynamoRefunds;
import souk.dynamo.sales.DynamoAllSales;
import souk.dynamo.sales.DynamoSales;
import souk.local.data.LocalDynamoDb;
import souk.local.data.TableMaker;
import souk.local.net.LoopbackServer;
import souk.local.template.LocalAddresses;
import souk.local.template.Template;
import souk.order.AllOrders;
import souk.order.Order;
import souk.order.Refund;
import souk.order.SampleOrders;
import souk.refund.AttributedRefund;
import souk.refund.Attribution;
import souk.refund.AttributionRequest;
import souk.sales.SalesChange;
import souk.sales.SentChange;

/** Orders and what they added up to, in tables of their own, which close after each test. */
final class SalesFixture implements AfterEachCallback {
    private static final String REGION = "eu-west-1";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final LocalDynamoDb database =
            LocalDynamoDb.start(LoopbackServer.bind(0, "dynamodb", ""), Optional.empty(), REGION);
    private final DynamoDbClient client = database.client();
    private final DynamoSales sales =
            new DynamoSales(
                    Tables.of(client, Table::logicalName),
                    Clock.systemUTC(),
                    () -> UUID.randomUUID().toString());
    private Instant now = Instant.parse("2026-04-01T00:00:00Z");
    private @Nullable Runnable whileCounting;

    SalesFixture() {
        URI nowhere = URI.create("http://127.0.0.1");
        var surroundings = new LocalAddresses(nowhere, nowhere, REGION, Map.of());
        new TableMaker(client)
                .make(Template.read(Path.of("../template.yaml"), surroundings).tables());
    }

    /** Keeps the order and lets the stream not know. */
    void keep(Order order) {
        client.putItem(put -> put.tableName("Orders").item(OrderImages.of(order)));
    }

    /** Puts the next state in the place of an order that is kept, as the shop does. */
    void move(Order before, Order after) {
        orders().update(before, after, Optional.empty());
    }

    private DynamoOrders orders() {
        return new DynamoOrders(
                Tables.of(client, Table::logicalName),
                SampleOrders.EUR,
                Clock.fixed(now, ZoneOffset.UTC),
                () -> UUID.randomUUID().toString());
    }

    /** The shop is told of a refund and keeps it; the stream tells. */
    void refund(Order before, Refund told, Instant at) {
        Order after = before.refunded(List.of(), told, at);
        orders().update(before, after, told);
        hear(before, after);
    }

    /** Says what the refund re_1 of the sample order is for; the stream does not tell yet. */
    AttributedRefund attribute(AttributionRequest request) {
        var refunds =
                new DynamoRefunds(
                        Tables.of(client, Table::logicalName),
                        SampleOrders.EUR,
                        Clock.fixed(now, ZoneOffset.UTC),
                        () -> UUID.randomUUID().toString());
        return new Attribution(refunds, Clock.fixed(now, ZoneOffset.UTC))
                .attribute(SampleOrders.ORDER, "re_1", request);
    }

    /** The stream tells a step. */
    void hear(Order before, Order after) {
        SalesChange.between(Optional.of(before), after, BERLIN).ifPresent(sales::add);
    }

    /** Keeps the order's next state and adds the step. */
    void step(Optional<Order> before, Order after) {
        keep(after);
        SalesChange.between(before, after, BERLIN).ifPresent(sales::add);
        SentChange.between(before, after).forEach(sales::sent);
    }

    void nowIs(Instant time) {
        now = time;
    }

    /** Gives a row another sum. */
    void damage(String seller, String day, String sum, long value) {
        client.updateItem(
                update ->
                        update.tableName("Sales")
                                .key(key(seller, day))
                                .updateExpression("SET " + sum + " = :value")
                                .expressionAttributeValues(
                                        Map.of(
                                                ":value",
                                                AttributeValue.fromN(Long.toString(value)))));
    }

    /** Says of an order that it is sent so far. */
    void sent(String seller, String day, String fulfilment) {
        client.updateItem(
                update ->
                        update.tableName("Sales")
                                .key(key(seller, day))
                                .updateExpression("SET fulfilment = :sent")
                                .expressionAttributeValues(
                                        Map.of(":sent", AttributeValue.fromS(fulfilment))));
    }

    void lose(String seller, String day) {
        client.deleteItem(delete -> delete.tableName("Sales").key(key(seller, day)));
    }

    private static Map<String, AttributeValue> key(String seller, String day) {
        return Map.of("sellerId", AttributeValue.fromS(seller), "day", AttributeValue.fromS(day));
    }

    /** One sum of a row; 0 when it has none. */
    long sum(String seller, String day, String name) {
        var row = client.getItem(get -> get.tableName("Sales").key(key(seller, day))).item();
        return row.containsKey(name) ? Long.parseLong(row.get(name).n()) : 0;
    }

    /** Every row without what counts nothing. */
    Map<String, Map<String, AttributeValue>> rows() {
        Map<String, Map<String, AttributeValue>> rows = new TreeMap<>();
        client.scanPaginator(scan -> scan.tableName("Sales"))
                .items()
                .forEach(
                        row -> {
                            var sums = new HashMap<>(row);
                            sums.values().removeIf(value -> "0".equals(value.n()));
                            // Of a row that is set again the next step counts, whatever it is.
                            sums.remove("sentVersion");
                            rows.put(sums.remove("sellerId") + " " + sums.remove("day"), sums);
                        });
        return rows;
    }

    /** What happens, once, when the rows have been read and the orders have not. */
    void whileCounting(Runnable happens) {
        whileCounting = happens;
    }

    /** What the command prints, and at the end the code it exits with. */
    String rebuild(String... options) {
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        AllOrders all = new DynamoAllOrders(Tables.of(client, Table::logicalName));
        AllOrders disturbed =
                (limit, after) -> {
                    Runnable happens = whileCounting;
                    whileCounting = null;
                    if (happens != null) {
                        happens.run();
                    }
                    return all.page(limit, after);
                };
        int code =
                new RebuildSales(
                                disturbed,
                                new DynamoAllSales(Tables.of(client, Table::logicalName)),
                                Clock.fixed(now, ZoneOffset.UTC),
                                BERLIN)
                        .run(List.of(options), out);
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n")
                + "exit: "
                + code;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        database.close();
    }
}
