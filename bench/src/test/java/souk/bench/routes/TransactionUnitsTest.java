package souk.bench.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import souk.bench.deployed.Deployment;

/** DynamoDB Local counts plain writes rightly: they are the measure. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TransactionUnitsTest {
    private final Deployment deployment = Deployment.open(Path.of(".."));
    private final TransactionUnits units = new TransactionUnits(deployment.dynamoDb());

    @AfterAll
    void close() {
        deployment.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 900, 1_100, 5_000})
    void areTwiceThePlainWriteAndOnceEachIndex(int description) {
        var table = deployment.setting("PRODUCTS_TABLE");
        var write = put(table, product("p-" + description, "1", description));
        var before = units.items(List.of(write));
        ConsumedCapacity plain =
                deployment
                        .dynamoDb()
                        .putItem(
                                put ->
                                        put.tableName(table)
                                                .item(write.put().item())
                                                .returnConsumedCapacity(
                                                        ReturnConsumedCapacity.INDEXES))
                        .consumedCapacity();
        var after = units.items(List.of(write));

        double counted = units.of(List.of(write), before, after);

        double ofIndexes = plain.capacityUnits() - plain.table().capacityUnits();
        assertThat(ofIndexes).isPositive();
        assertThat(counted).isEqualTo(2 * plain.table().capacityUnits() + ofIndexes);
    }

    @Test
    void countAnIndexOnlyWhereItsEntryChanges() {
        var table = deployment.setting("PRODUCTS_TABLE");
        var layout = layout(table);
        var old = product("p", "1", 10);
        var described = product("p", "1", 20);
        var sorted = product("p", "2", 10);

        assertThat(layout.indexUnits(old, old)).isZero();
        assertThat(layout.indexUnits(old, described)).isZero();
        assertThat(layout.indexUnits(old, sorted)).isEqualTo(2);
        assertThat(layout.indexUnits(Map.of(), old)).isEqualTo(1);
        assertThat(layout.indexUnits(old, Map.of())).isEqualTo(1);
    }

    @Test
    void countEachItemOfOneTable() {
        var table = deployment.setting("REQUESTS_TABLE");
        List<TransactWriteItem> writes =
                List.of(
                        put(table, Map.of("id", text("a"))),
                        put(table, Map.of("id", text("b"))),
                        put(table, Map.of("id", text("c"))));
        var before = units.items(writes);
        List<ConsumedCapacity> told =
                deployment
                        .dynamoDb()
                        .transactWriteItems(
                                all ->
                                        all.transactItems(writes)
                                                .returnConsumedCapacity(
                                                        ReturnConsumedCapacity.TOTAL))
                        .consumedCapacity();

        double counted = units.of(writes, before, units.items(writes));

        assertThat(counted).isEqualTo(6);
        // Once this fails, DynamoDB Local can be believed, and this class can go.
        assertThat(told).extracting(ConsumedCapacity::capacityUnits).containsExactly(4.0);
    }

    private Layout layout(String table) {
        return new Layout(deployment.dynamoDb().describeTable(d -> d.tableName(table)).table());
    }

    private static TransactWriteItem put(String table, Map<String, AttributeValue> item) {
        return TransactWriteItem.builder()
                .put(Put.builder().tableName(table).item(item).build())
                .build();
    }

    private static Map<String, AttributeValue> product(String id, String sorted, int description) {
        Map<String, AttributeValue> item = new HashMap<>();
        item.put("id", text(id));
        item.put("description", text("d".repeat(description)));
        item.put("sellerStatus", text("seller"));
        item.put("byAge", text(sorted));
        return item;
    }

    private static AttributeValue text(String text) {
        return AttributeValue.fromS(text);
    }
}
