package souk.dynamo.sales;

import static souk.dynamo.Attributes.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
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

    private final DynamoDbClient client;
    private final String table;

    public DynamoAllSales(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    @Override
    public Page<Kept> rows(int limit, Optional<String> after) {
        var request = ScanRequest.builder().tableName(table).consistentRead(true).limit(limit);
        after.ifPresent(position -> request.exclusiveStartKey(start(position)));
        var answer = client.scan(request.build());
        List<Kept> rows = new ArrayList<>();
        for (Map<String, AttributeValue> row : answer.items()) {
            rows.add(new Kept(SalesRowMapper.row(row), SalesRowMapper.content(row)));
        }
        Map<String, AttributeValue> last =
                answer.hasLastEvaluatedKey() ? answer.lastEvaluatedKey() : Map.of();
        return new Page<>(
                rows,
                last.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                text(last, SalesRows.KEY) + " " + text(last, SalesRows.SORT)));
    }

    private static Map<String, AttributeValue> start(String position) {
        String[] parts = BLANK.split(position, 2);
        return Map.of(SalesRows.KEY, text(parts[0]), SalesRows.SORT, text(parts[1]));
    }

    @Override
    public Content content(SalesRow row) {
        var answer =
                client.getItem(
                        get ->
                                get.tableName(table)
                                        .key(SalesRowMapper.key(row))
                                        .consistentRead(true));
        return answer.hasItem() ? SalesRowMapper.content(answer.item()) : Content.NONE;
    }

    @Override
    public boolean set(SalesRow row, Content seen, Content wanted) {
        Map<String, AttributeValue> values = new HashMap<>();
        String condition = SalesRowMapper.condition(seen, values);
        try {
            if (wanted.isNone()) {
                client.deleteItem(
                        delete ->
                                delete.tableName(table)
                                        .key(SalesRowMapper.key(row))
                                        .conditionExpression(condition)
                                        .expressionAttributeValues(values));
            } else {
                String update = SalesRowMapper.update(wanted, values);
                client.updateItem(
                        set ->
                                set.tableName(table)
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
