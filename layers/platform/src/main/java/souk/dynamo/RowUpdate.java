package souk.dynamo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * A change of some attributes of one row: sums, paths into maps and attributes that go, which an
 * update of the Enhanced Client cannot say. Grows while it is written; for one thread.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.UpdateExpressions.html">Update
 *     expressions</a>
 */
public final class RowUpdate {
    private final String table;
    private final Map<String, AttributeValue> key;
    private final Placeholders placeholders = new Placeholders();
    private final List<String> sets = new ArrayList<>();
    private final List<String> sums = new ArrayList<>();
    private final List<String> removals = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();

    private RowUpdate(String table, Map<String, AttributeValue> key) {
        this.table = table;
        this.key = key;
    }

    /** Of the row of that key; it is made if it is not there and no condition asks for it. */
    public static RowUpdate of(DynamoDbTable<?> table, Key key) {
        return new RowUpdate(table.tableName(), key.primaryKeyMap(table.tableSchema()));
    }

    public <V> RowUpdate set(Attribute<V> attribute, V value) {
        return set(attribute, placeholders.value(attribute.value(value)));
    }

    /** Sets what is not there yet. */
    public <V> RowUpdate setIfMissing(Attribute<V> attribute, V value) {
        String name = attribute.in(placeholders);
        String first = placeholders.value(attribute.value(value));
        return set(attribute, "if_not_exists(" + name + ", " + first + ")");
    }

    /** Adds to a number that is there; where it is not, the update is refused as a fault. */
    public RowUpdate increase(Attribute<?> number, long by) {
        return set(number, number.in(placeholders) + " + " + value(by));
    }

    private RowUpdate set(Attribute<?> attribute, String operand) {
        sets.add(attribute.in(placeholders) + " = " + operand);
        return this;
    }

    /** Adds to a number; one that is not there counts nothing. Not for paths into maps. */
    public RowUpdate add(Attribute<?> number, long more) {
        sums.add(number.in(placeholders) + " " + value(more));
        return this;
    }

    /** Adds to a set, which is made if it is not there. Not for paths into maps. */
    public <V> RowUpdate addTo(Attribute<Set<V>> set, Set<V> more) {
        sums.add(set.in(placeholders) + " " + placeholders.value(set.value(more)));
        return this;
    }

    /** Takes out of a set, which goes with its last element. Not for paths into maps. */
    public <V> RowUpdate takeFrom(Attribute<Set<V>> set, Set<V> some) {
        differences.add(set.in(placeholders) + " " + placeholders.value(set.value(some)));
        return this;
    }

    public RowUpdate remove(Attribute<?> attribute) {
        removals.add(attribute.in(placeholders));
        return this;
    }

    /** All conditions must hold. */
    public RowUpdate when(Condition condition) {
        conditions.add(condition.in(placeholders));
        return this;
    }

    /** Sets and removes attributes so that a row that was the first is the second. */
    public RowUpdate setWhatDiffers(
            Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
        new TreeMap<>(after)
                .forEach(
                        (name, value) -> {
                            if (!value.equals(before.get(name))) {
                                set(plain(name), value);
                            }
                        });
        Set<String> gone = new TreeSet<>(before.keySet());
        gone.removeAll(after.keySet());
        gone.forEach(name -> remove(plain(name)));
        return this;
    }

    private static Attribute<AttributeValue> plain(String name) {
        return Attribute.of(name, Function.identity(), Function.identity());
    }

    private String value(long number) {
        return placeholders.value(AttributeValue.fromN(Long.toString(number)));
    }

    /**
     * Does it, as one write. A transaction that holds the row is waited for.
     *
     * @param busy thrown when transactions hold the row again and again
     */
    public RowWrite run(Tables tables, Supplier<? extends RuntimeException> busy) {
        var request =
                UpdateItemRequest.builder()
                        .tableName(table)
                        .key(key)
                        .updateExpression(update())
                        .conditionExpression(condition())
                        .expressionAttributeNames(placeholders.names())
                        .expressionAttributeValues(placeholders.values())
                        .returnValues(ReturnValue.ALL_NEW)
                        .returnValuesOnConditionCheckFailure(
                                ReturnValuesOnConditionCheckFailure.ALL_OLD)
                        .build();
        return RowWrite.run(() -> tables.client().updateItem(request).attributes(), busy);
    }

    TransactWriteItem inTransaction() {
        var update =
                Update.builder()
                        .tableName(table)
                        .key(key)
                        .updateExpression(update())
                        .conditionExpression(condition())
                        .expressionAttributeNames(placeholders.names())
                        .expressionAttributeValues(placeholders.values())
                        .returnValuesOnConditionCheckFailure(
                                ReturnValuesOnConditionCheckFailure.ALL_OLD);
        return TransactWriteItem.builder().update(update.build()).build();
    }

    private String update() {
        StringBuilder update = new StringBuilder();
        clause(update, "SET ", sets);
        clause(update, " ADD ", sums);
        clause(update, " REMOVE ", removals);
        clause(update, " DELETE ", differences);
        return update.toString();
    }

    private static void clause(StringBuilder update, String verb, List<String> actions) {
        if (!actions.isEmpty()) {
            update.append(verb).append(String.join(", ", actions));
        }
    }

    private @Nullable String condition() {
        return conditions.isEmpty() ? null : String.join(" AND ", conditions);
    }
}
