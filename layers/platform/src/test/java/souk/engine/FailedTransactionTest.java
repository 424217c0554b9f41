package souk.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** What moto restores, although it copies only the rows that a transaction names (moto.py). */
@OnEveryEngine
class FailedTransactionTest {
    private static final DynamoDbClient CLIENT =
            DynamoDbClient.builder()
                    .endpointOverride(Engine.CHOSEN.address())
                    .region(Region.EU_WEST_1)
                    .credentialsProvider(
                            StaticCredentialsProvider.create(
                                    AwsBasicCredentials.create("test", "test")))
                    .httpClient(UrlConnectionHttpClient.create())
                    .build();

    @ParameterizedTest(name = "with a sort key: {0}")
    @ValueSource(booleans = {true, false})
    void leavesEveryRowAsItWas(boolean sorted) {
        var table = table(sorted);
        put(table, sorted, "changed", "deleted", "untouched");
        var before = rows(table);

        assertThatExceptionOfType(TransactionCanceledException.class)
                .isThrownBy(() -> write(table, sorted, "attribute_exists(box)"));
        assertThat(rows(table)).containsExactlyInAnyOrderElementsOf(before);

        write(table, sorted, "attribute_not_exists(box)");
        var changed = row(sorted, "changed");
        changed.put("amount", AttributeValue.fromN("2"));
        assertThat(rows(table))
                .containsExactlyInAnyOrder(changed, row(sorted, "untouched"), row(sorted, "new"));
    }

    /** A change, a deletion and a new row, then a condition on a row that is not there. */
    private static void write(String table, boolean sorted, String condition) {
        var parts =
                Stream.<UnaryOperator<TransactWriteItem.Builder>>of(
                        part ->
                                part.update(
                                        update ->
                                                update.tableName(table)
                                                        .key(key(sorted, "changed"))
                                                        .updateExpression("SET amount = :two")
                                                        .expressionAttributeValues(
                                                                Map.of(
                                                                        ":two",
                                                                        AttributeValue.fromN(
                                                                                "2")))),
                        part ->
                                part.delete(
                                        delete ->
                                                delete.tableName(table)
                                                        .key(key(sorted, "deleted"))),
                        part -> part.put(put -> put.tableName(table).item(row(sorted, "new"))),
                        part ->
                                part.conditionCheck(
                                        check ->
                                                check.tableName(table)
                                                        .key(key(sorted, "missing"))
                                                        .conditionExpression(condition)));
        var items = parts.map(part -> part.apply(TransactWriteItem.builder()).build()).toList();
        CLIENT.transactWriteItems(request -> request.transactItems(items));
    }

    private static void put(String table, boolean sorted, String... names) {
        for (var name : names) {
            CLIENT.putItem(put -> put.tableName(table).item(row(sorted, name)));
        }
    }

    private static Map<String, AttributeValue> row(boolean sorted, String name) {
        var row = new HashMap<>(key(sorted, name));
        row.put("thing", AttributeValue.fromS(name));
        row.put("amount", AttributeValue.fromN("1"));
        return row;
    }

    /** With a sort key all rows are in one box. */
    private static Map<String, AttributeValue> key(boolean sorted, String name) {
        return sorted
                ? Map.of("box", AttributeValue.fromS("all"), "thing", AttributeValue.fromS(name))
                : Map.of("box", AttributeValue.fromS(name));
    }

    private static List<Map<String, AttributeValue>> rows(String table) {
        return CLIENT.scan(scan -> scan.tableName(table).consistentRead(true)).items();
    }

    private static String table(boolean sorted) {
        var name = sorted ? "SortedRows" : "Rows";
        var keys = sorted ? List.of("box", "thing") : List.of("box");
        CLIENT.createTable(
                create ->
                        create.tableName(name)
                                .billingMode(BillingMode.PAY_PER_REQUEST)
                                .attributeDefinitions(
                                        keys.stream().map(FailedTransactionTest::text).toList())
                                .keySchema(
                                        keys.stream().map(FailedTransactionTest::keyed).toList()));
        CLIENT.waiter().waitUntilTableExists(wait -> wait.tableName(name));
        return name;
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder()
                .attributeName(name)
                .attributeType(ScalarAttributeType.S)
                .build();
    }

    private static KeySchemaElement keyed(String name) {
        return KeySchemaElement.builder()
                .attributeName(name)
                .keyType(name.equals("box") ? KeyType.HASH : KeyType.RANGE)
                .build();
    }
}
