package souk.dynamo.sales;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.ScanEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.SellerId;
import souk.dynamo.Condition;
import souk.dynamo.RowUpdate;
import souk.dynamo.RowWrite;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.sales.AllSales;
import souk.sales.SalesBusy;
import souk.sales.SalesRow;
import souk.sales.SalesRow.Content;
import souk.value.Page;

/**
 * All sums of sales in DynamoDB, by a scan of their table, which costs as much as the table is
 * long. Safe for use by many threads.
 */
public final class DynamoAllSales implements AllSales {
    /** No seller's id has a blank in it. */
    private static final Pattern BLANK = Pattern.compile(" ");

    private final Tables tables;
    private final DynamoDbTable<Kept> sales;

    public DynamoAllSales(Tables tables) {
        this.tables = tables;
        this.sales = tables.table(Table.SALES, SalesSchema.INSTANCE);
    }

    @Override
    public Page<Kept> rows(int limit, Optional<String> after) {
        var request = ScanEnhancedRequest.builder().consistentRead(true).limit(limit);
        after.ifPresent(position -> request.exclusiveStartKey(start(position)));
        var page = sales.scan(request.build()).iterator().next();
        return new Page<>(
                page.items(),
                Optional.ofNullable(page.lastEvaluatedKey())
                        .map(last -> SalesRows.SELLER.of(last) + " " + SalesRows.SORT.of(last)));
    }

    private static Map<String, AttributeValue> start(String position) {
        String[] parts = BLANK.split(position, 2);
        return SalesRows.key(new SellerId(parts[0]), parts[1]);
    }

    @Override
    public Content content(SalesRow row) {
        return Optional.ofNullable(sales.getItem(get -> get.key(key(row)).consistentRead(true)))
                .map(Kept::content)
                .orElse(Content.NONE);
    }

    private static Key key(SalesRow row) {
        return Schema.keyOf(row.seller().value(), SalesRows.sort(row));
    }

    @Override
    public boolean set(SalesRow row, Content seen, Content wanted) {
        Condition unchanged = SalesRowMapper.holds(seen);
        boolean done =
                wanted.isNone()
                        ? RowWrite.delete(sales, key(row), unchanged, SalesBusy::new).done()
                        : update(row, wanted).when(unchanged).run(tables, SalesBusy::new).done();
        // A lost answer may have been ours.
        return done || content(row).equals(wanted);
    }

    private RowUpdate update(SalesRow row, Content wanted) {
        RowUpdate update = RowUpdate.of(sales, key(row));
        SalesRows.sums(wanted.figures()).forEach(update::set);
        if (!wanted.lines().isEmpty()) {
            update.set(SalesRows.LINES, SalesRows.lines(wanted.lines()))
                    .set(SalesRows.CURRENCY, wanted.lines().getFirst().price().currency());
        }
        // What is counted may be older than what a step has just written; the next step counts.
        wanted.fulfilment()
                .ifPresent(
                        fulfilment ->
                                update.set(SalesRows.FULFILMENT, fulfilment)
                                        .set(
                                                SalesRows.SELLER_FULFILMENT,
                                                SalesRows.sellerFulfilment(
                                                        row.seller(), fulfilment))
                                        .remove(SalesRows.SENT_VERSION));
        return update;
    }
}
