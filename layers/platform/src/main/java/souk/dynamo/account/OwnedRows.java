package souk.dynamo.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.pagination.sync.SdkIterable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.dynamo.Attribute;
import souk.dynamo.Keys;
import souk.dynamo.Schema;
import souk.dynamo.StoredRow;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.value.Malformed;
import souk.value.Page;

/**
 * Rows of a table by whose they are: those of one partition, of the table or of an index.
 *
 * @param owner the partition's key
 * @param others the attributes that a position in the partition is made of
 */
record OwnedRows(
        DynamoDbTable<StoredRow> table,
        Optional<String> index,
        Attribute<String> owner,
        List<Attribute<String>> others) {
    /** In one page, which is one call: a row may be some ten kilobytes long. */
    private static final int ROWS = 50;

    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_#.-]{1,400}");
    private static final String BETWEEN = ":";

    /** Those of a table. */
    static OwnedRows of(
            Tables tables, Table table, Attribute<String> owner, Attribute<String> sort) {
        var schema = StoredRow.schema(Keys.of(owner, sort));
        return new OwnedRows(tables.table(table, schema), Optional.empty(), owner, List.of(sort));
    }

    /** Those of an index of a table whose key is {@code id}. */
    static OwnedRows ofIndex(
            Tables tables,
            Table table,
            String index,
            Attribute<String> owner,
            Attribute<String> sort,
            Attribute<String> id) {
        var schema = StoredRow.schema(Keys.of(id).index(index, owner, sort));
        return new OwnedRows(
                tables.table(table, schema), Optional.of(index), owner, List.of(sort, id));
    }

    /** One page of them; of a table as they are now, of an index a moment old. */
    Page<StoredRow> page(String of, Optional<String> after) {
        var request = request(of).limit(ROWS);
        after.ifPresent(position -> request.exclusiveStartKey(start(of, position)));
        var answer = query(request.build()).iterator().next();
        return new Page<>(
                answer.items(), Optional.ofNullable(answer.lastEvaluatedKey()).map(this::position));
    }

    /** Each of them, page by page. */
    void each(String of, Consumer<StoredRow> todo) {
        query(request(of).build()).forEach(page -> page.items().forEach(todo));
    }

    private QueryEnhancedRequest.Builder request(String of) {
        return QueryEnhancedRequest.builder()
                .queryConditional(QueryConditional.keyEqualTo(Schema.keyOf(of)))
                .consistentRead(index.isEmpty() ? true : null);
    }

    private SdkIterable<software.amazon.awssdk.enhanced.dynamodb.model.Page<StoredRow>> query(
            QueryEnhancedRequest request) {
        return index.isEmpty() ? table.query(request) : table.index(index.get()).query(request);
    }

    private String position(Map<String, AttributeValue> key) {
        List<String> parts = new ArrayList<>();
        others.forEach(each -> parts.add(each.of(key)));
        return String.join(BETWEEN, parts);
    }

    private Map<String, AttributeValue> start(String of, String position) {
        String[] parts = position.split(BETWEEN, -1);
        if (parts.length != others.size()) {
            throw unknown();
        }
        Map<String, AttributeValue> start = new HashMap<>();
        owner.put(start, of);
        for (int i = 0; i < parts.length; i++) {
            if (!PART.matcher(parts[i]).matches()) {
                throw unknown();
            }
            others.get(i).put(start, parts[i]);
        }
        return start;
    }

    private static Malformed unknown() {
        return new Malformed("cursor does not belong to this export");
    }
}
