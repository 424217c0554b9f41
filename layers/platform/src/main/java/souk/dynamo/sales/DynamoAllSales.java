package souk.dynamo.sales;

import static souk.dynamo.Attributes.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.ScanEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.sales.AllSales;
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
                        .map(last -> text(last, SalesRows.KEY) + " " + text(last, SalesRows.SORT)));
    }

    private static Map<String, AttributeValue> start(String position) {
        String[] parts = BLANK.split(position, 2);
        return Map.of(SalesRows.KEY, text(parts[0]), SalesRows.SORT, text(parts[1]));
    }

    @Override
    public Content content(SalesRow row) {
        return Optional.ofNullable(sales.getItem(get -> get.key(key(row)).consistentRead(true)))
                .map(Kept::content)
                .orElse(Content.NONE);
    }

    private static Key key(SalesRow row) {
        return Key.builder()
                .partitionValue(row.seller().value())
                .sortValue(SalesRows.sort(row))
                .build();
    }

    @Override
    public boolean set(SalesRow row, Content seen, Content wanted) {
        Map<String, AttributeValue> values = new HashMap<>();
        String condition = SalesRowMapper.condition(seen, values);
        try {
            if (wanted.isNone()) {
                Expression unchanged =
                        Expression.builder().expression(condition).expressionValues(values).build();
                sales.deleteItem(delete -> delete.key(key(row)).conditionExpression(unchanged));
            } else {
                String update = SalesRowMapper.update(wanted, values);
                tables.client()
                        .updateItem(
                                set ->
                                        set.tableName(sales.tableName())
                                                .key(SalesRowMapper.key(row))
                                                .updateExpression(update)
                                                .conditionExpression(condition)
                                                .expressionAttributeValues(values));
            }
            return true;
        } catch (ConditionalCheckFailedException moved) {
            // A lost answer may have been ours.
            return content(row).equals(wanted);
        }
    }
}
