package souk.dynamo.sales;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbIndex;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.concurrent.Together;
import souk.dynamo.ListPage;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.money.Money;
import souk.order.Fulfilment;
import souk.order.OrderId;
import souk.sales.AllSales.Kept;
import souk.sales.Period;
import souk.sales.Sales;
import souk.sales.SalesChange;
import souk.sales.SalesFigures;
import souk.sales.SalesRow;
import souk.sales.SentChange;
import souk.value.Malformed;
import souk.value.Page;

/**
 * Sums of sales in DynamoDB. A report reads a row for each day, and for each product sold a row for
 * each whole week and each day besides: never an order. Safe for use by many threads.
 */
public final class DynamoSales implements Sales {
    private static final Pattern POSITION = Pattern.compile("[0-9]{13}#[A-Za-z0-9_-]{1,128}");

    private final DynamoDbTable<Kept> sales;
    private final SalesWrite write;

    /**
     * @param ids gives each transaction a token of its own, at most 36 characters
     */
    public DynamoSales(Tables tables, Clock clock, Supplier<String> ids) {
        this.sales = tables.table(Table.SALES, SalesSchema.INSTANCE);
        this.write = new SalesWrite(tables, clock, ids);
    }

    @Override
    public void add(SalesChange change) {
        write.apply(change);
    }

    @Override
    public SalesTotals read(SellerId seller, Period period) {
        var daily = Together.start(() -> daily(seller, period));
        List<CompletableFuture<List<Kept>>> products = new ArrayList<>();
        period.weeks()
                .ifPresent(
                        weeks ->
                                products.add(
                                        productRows(seller, SalesRows.WEEK_OF_PRODUCT, weeks)));
        period.besidesWeeks()
                .forEach(days -> products.add(productRows(seller, SalesRows.DAY_OF_PRODUCT, days)));
        Map<LineId, SalesFigures> sums = new HashMap<>();
        for (var some : products) {
            for (Kept kept : Together.result(some)) {
                sums.merge(lineOf(kept), kept.content().figures(), SalesFigures::plus);
            }
        }
        return new SalesTotals(Together.result(daily), sums);
    }

    private static LineId lineOf(Kept kept) {
        return switch (kept.row()) {
            case SalesRow.OfProduct of -> of.line();
            case SalesRow.OfWeek of -> of.line();
            case SalesRow.OfDay _, SalesRow.OfOrder _ ->
                    throw new IllegalStateException("no row of a product: " + kept.row());
        };
    }

    @Override
    public SalesTotals days(SellerId seller, Period period) {
        return new SalesTotals(daily(seller, period), Map.of());
    }

    private Map<LocalDate, SalesFigures> daily(SellerId seller, Period period) {
        LocalDate first = period.previous().from();
        Map<LocalDate, SalesFigures> days = new HashMap<>();
        for (Kept kept : rows(seller, SalesRows.day(first), SalesRows.day(period.to()))) {
            if (kept.row() instanceof SalesRow.OfDay of) {
                days.put(of.day(), kept.content().figures());
            }
        }
        return days;
    }

    private CompletableFuture<List<Kept>> productRows(SellerId seller, String kind, Period days) {
        // "~" sorts behind every letter that a line begins with.
        return Together.start(
                () -> rows(seller, kind + days.from() + "#", kind + days.to() + "#~"));
    }

    private List<Kept> rows(SellerId seller, String from, String to) {
        var between =
                QueryConditional.sortBetween(
                        key -> key.partitionValue(seller.value()).sortValue(from),
                        key -> key.partitionValue(seller.value()).sortValue(to));
        List<Kept> rows = new ArrayList<>();
        sales.query(between).forEach(page -> rows.addAll(page.items()));
        return rows;
    }

    @Override
    public Page<SoldOrder> findSoldOrders(SellerId seller, int limit, Optional<String> after) {
        var orders =
                QueryConditional.sortBeginsWith(
                        key -> key.partitionValue(seller.value()).sortValue(SalesRows.ORDER));
        var request = newestFirst(orders, limit);
        after.ifPresent(position -> request.exclusiveStartKey(start(seller, position)));
        return page(sales.query(request.build()), limit);
    }

    @Override
    public Page<SoldOrder> findSoldOrders(
            SellerId seller, Fulfilment fulfilment, int limit, Optional<String> after) {
        String sent = SalesRows.sellerFulfilment(seller, fulfilment);
        var request = newestFirst(QueryConditional.keyEqualTo(Schema.keyOf(sent)), limit);
        after.ifPresent(
                position -> {
                    Map<String, AttributeValue> start = new HashMap<>(start(seller, position));
                    SalesRows.SELLER_FULFILMENT.put(start, sent);
                    request.exclusiveStartKey(start);
                });
        return page(bySent().query(request.build()), limit);
    }

    private DynamoDbIndex<Kept> bySent() {
        return sales.index(SalesSchema.FULFILMENT);
    }

    private static QueryEnhancedRequest.Builder newestFirst(QueryConditional which, int limit) {
        return QueryEnhancedRequest.builder()
                .queryConditional(which)
                .scanIndexForward(false)
                .limit(limit + 1);
    }

    private static souk.value.Page<SoldOrder> page(
            SdkIterable<software.amazon.awssdk.enhanced.dynamodb.model.Page<Kept>> answer,
            int limit) {
        return ListPage.of(answer, limit, DynamoSales::position).map(DynamoSales::sold);
    }

    @Override
    public List<OrderId> toSend(SellerId seller, int most) {
        var partly = Together.start(() -> oldest(seller, Fulfilment.PARTLY_SHIPPED, most));
        List<SoldOrder> orders = new ArrayList<>(oldest(seller, Fulfilment.UNFULFILLED, most));
        orders.addAll(Together.result(partly));
        return orders.stream()
                .sorted(Comparator.comparing(SoldOrder::paidAt))
                .limit(most)
                .map(SoldOrder::order)
                .toList();
    }

    private List<SoldOrder> oldest(SellerId seller, Fulfilment fulfilment, int most) {
        var key = Schema.keyOf(SalesRows.sellerFulfilment(seller, fulfilment));
        var query =
                QueryEnhancedRequest.builder()
                        .queryConditional(QueryConditional.keyEqualTo(key))
                        .limit(most)
                        .build();
        return ListPage.items(bySent().query(query)).stream().map(DynamoSales::sold).toList();
    }

    @Override
    public void sent(SentChange change) {
        write.apply(change);
    }

    private static String position(Kept kept) {
        return SalesRows.sort(kept.row()).substring(SalesRows.ORDER.length());
    }

    private static SoldOrder sold(Kept kept) {
        var of = (SalesRow.OfOrder) kept.row();
        var content = kept.content();
        var currency = content.lines().getFirst().price().currency();
        return new SoldOrder(
                of.order(),
                of.paidAt(),
                content.lines(),
                new Money(content.figures().shipping(), currency),
                new Money(content.figures().refunded(), currency),
                content.figures().orders() < 1,
                content.fulfilment().orElse(Fulfilment.NONE));
    }

    private static Map<String, AttributeValue> start(SellerId seller, String position) {
        if (!POSITION.matcher(position).matches()) {
            throw new Malformed("cursor does not belong to this list");
        }
        return SalesRows.key(seller, SalesRows.ORDER + position);
    }
}
