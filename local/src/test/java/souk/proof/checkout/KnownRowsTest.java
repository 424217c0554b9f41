package souk.proof.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is known of a table is what stands in it, whoever wrote it and however it ended. */
class KnownRowsTest {
    private final Database database = new Database();
    private final FaultyServices outside = new FaultyServices();
    private final DynamoDbClient faulty = database.client(outside);

    @AfterEach
    void close() {
        faulty.close();
        database.close();
    }

    @Test
    void isReadAgainAfterAWriteOfAnyClient() {
        assertThat(rows()).isEmpty();

        put(database.plain(), "a");
        assertThat(rows()).isEqualTo(List.of(row("a")));
        put(faulty, "b");
        assertThat(rows()).containsExactlyInAnyOrder(row("a"), row("b"));
        database.plain().deleteItem(delete -> delete.tableName(database.requests()).key(row("a")));

        assertThat(rows()).isEqualTo(List.of(row("b")));
    }

    @Test
    void isTheSameListWhileNothingIsWritten() {
        put(faulty, "a");

        assertThat(rows()).isSameAs(rows());
    }

    @Test
    void isReadAgainAfterAWriteThatACrashFollowed() {
        assertThatThrownBy(() -> outside.trouble(() -> put(faulty, "a"), 1, Trouble.CRASH_AFTER))
                .isInstanceOf(Crash.class);
        assertThat(rows()).isEqualTo(List.of(row("a")));
        put(faulty, "b");

        assertThat(rows()).containsExactlyInAnyOrder(row("a"), row("b"));
    }

    @Test
    void isReadAgainAfterAWriteWhoseAnswerWasLost() {
        outside.trouble(() -> put(faulty, "a"), 1, Trouble.TIMEOUT_AFTER);

        assertThat(rows()).isEqualTo(List.of(row("a")));
    }

    @Test
    void isNothingOnceTheTablesWereEmptied() {
        String table;
        try (var earlier = new Database()) {
            table = earlier.requests();
            earlier.plain().putItem(put -> put.tableName(table).item(row("a")));
            assertThat(earlier.all(table)).hasSize(1);
        }

        assertThat(database.plain().scan(scan -> scan.tableName(table)).items()).isEmpty();
        assertThat(database.all(table)).isEmpty();
    }

    private List<Map<String, AttributeValue>> rows() {
        return database.all(database.requests());
    }

    private void put(DynamoDbClient by, String id) {
        by.putItem(put -> put.tableName(database.requests()).item(row(id)));
    }

    private static Map<String, AttributeValue> row(String id) {
        return Map.of("id", AttributeValue.fromS(id));
    }
}
