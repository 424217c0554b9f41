package souk.dynamo.sales;

import static souk.dynamo.Attributes.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.concurrent.Together;
import souk.sales.Period;
import souk.sales.Sales;
import souk.sales.SalesChange;
import souk.sales.SalesFigures;
import souk.value.Malformed;
import souk.value.Page;

/**
 * Sums of sales in DynamoDB. A report reads a row for each day, and for each product sold a row for
 * each whole week and each day besides: never an order. Safe for use by many threads.
 */
public final class DynamoSales implements Sales {
    private static final Pattern POSITION = Pattern.compile("[0-9]{13}#[A-Za-z0-9_-]{1,128}");

    private final DynamoDbClient client;
    private final SalesTables tables;
    private final SalesWrite write;

    /**
     * @param ids gives each transaction a token of its own, at most 36 characters
     */
    public DynamoSales(
            DynamoDbClient client, SalesTables tables, Clock clock, Supplier<String> ids) {
        this.client = client;
        this.tables = tables;
        this.write = new SalesWrite(client, tables, clock, ids);
    }

    @Override
    public void add(SalesChange change) {
        write.apply(change);
    }

    @Override
    public SalesTotals read(SellerId seller, Period period) {
        var daily = Together.start(() -> daily(seller, period));
        List<CompletableFuture<List<Map<String, AttributeValue>>>> products = new ArrayList<>();
        period.weeks()
                .ifPresent(
                        weeks ->
                                products.add(
                                        productRows(seller, SalesRows.WEEK_OF_PRODUCT, weeks)));
        period.besidesWeeks()
                .forEach(days -> products.add(productRows(seller, SalesRows.DAY_OF_PRODUCT, days)));
        Map<ProductId, SalesFigures> sums = new HashMap<>();
        for (var some : products) {
            Together.result(some)
                    .forEach(
                            row ->
                                    sums.merge(
                                            SalesRows.product(row),
                                            SalesRows.figures(row),
                                            SalesFigures::plus));
        }
        return new SalesTotals(Together.result(daily), sums);
    }

    @Override
    public SalesTotals days(SellerId seller, Period period) {
        return new SalesTotals(daily(seller, period), Map.of());
    }

    private Map<LocalDate, SalesFigures> daily(SellerId seller, Period period) {
        LocalDate first = period.previous().from();
        Map<LocalDate, SalesFigures> days = new HashMap<>();
        rows(seller, SalesRows.day(first), SalesRows.day(period.to()))
                .forEach(row -> days.put(SalesRows.date(row), SalesRows.figures(row)));
        return days;
    }

    private CompletableFuture<List<Map<String, AttributeValue>>> productRows(
            SellerId seller, String kind, Period days) {
        // "~" sorts behind every letter of a product's id.
        return Together.start(
                () -> rows(seller, kind + days.from() + "#", kind + days.to() + "#~"));
    }

    private List<Map<String, AttributeValue>> rows(SellerId seller, String from, String to) {
        List<Map<String, AttributeValue>> rows = new ArrayList<>();
        Map<String, AttributeValue> start = Map.of();
        do {
            var request =
                    QueryRequest.builder()
                            .tableName(tables.sales())
                            .keyConditionExpression("sellerId = :seller AND #day BETWEEN :a AND :b")
                            .expressionAttributeNames(Map.of("#day", SalesRows.SORT))
                            .expressionAttributeValues(
                                    Map.of(
                                            ":seller",
                                            text(seller.value()),
                                            ":a",
                                            text(from),
                                            ":b",
                                            text(to)))
                            .exclusiveStartKey(start.isEmpty() ? null : start)
                            .build();
            var answer = client.query(request);
            rows.addAll(answer.items());
            start = answer.hasLastEvaluatedKey() ? answer.lastEvaluatedKey() : Map.of();
        } while (!start.isEmpty());
        return rows;
    }

    @Override
    public Page<SoldOrder> findSoldOrders(SellerId seller, int limit, Optional<String> after) {
        var request =
                QueryRequest.builder()
                        .tableName(tables.sales())
                        .keyConditionExpression("sellerId = :seller AND begins_with(#day, :orders)")
                        .expressionAttributeNames(Map.of("#day", SalesRows.SORT))
                        .expressionAttributeValues(
                                Map.of(
                                        ":seller",
                                        text(seller.value()),
                                        ":orders",
                                        text(SalesRows.ORDER)))
                        .scanIndexForward(false)
                        // One more than the page: only so is it known where the list ends.
                        .limit(limit + 1);
        after.ifPresent(position -> request.exclusiveStartKey(start(seller, position)));
        var answer = client.query(request.build());
        var rows = answer.items().stream().limit(limit).toList();
        boolean more = answer.items().size() > limit || answer.hasLastEvaluatedKey();
        Optional<String> next =
                more && !rows.isEmpty()
                        ? Optional.of(
                                text(rows.getLast(), SalesRows.SORT)
                                        .substring(SalesRows.ORDER.length()))
                        : Optional.empty();
        return new Page<>(rows.stream().map(SalesRows::sold).toList(), next);
    }

    private static Map<String, AttributeValue> start(SellerId seller, String position) {
        if (!POSITION.matcher(position).matches()) {
            throw new Malformed("cursor does not belong to this list");
        }
        return SalesRows.key(seller, SalesRows.ORDER + position);
    }
}
