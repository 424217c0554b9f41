package souk.dynamo;

import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The tables of one shop, all behind one client. Immutable, and safe for use by many threads.
 *
 * @param client for what the Enhanced Client cannot say
 * @param enhanced the same, without extensions: versions and times are the domain's
 * @param names of the tables as they are deployed, each asked for only when its table is used
 */
public record Tables(
        DynamoDbClient client, DynamoDbEnhancedClient enhanced, Function<Table, String> names) {

    public static Tables of(DynamoDbClient client, Function<Table, String> names) {
        var enhanced =
                DynamoDbEnhancedClient.builder()
                        .dynamoDbClient(client)
                        .extensions(List.of())
                        .build();
        return new Tables(client, enhanced, names);
    }

    public String name(Table table) {
        return names.apply(table);
    }

    /** The rows of a table, or those of one kind, as their schema reads and writes them. */
    public <T> DynamoDbTable<T> table(Table table, TableSchema<T> schema) {
        return enhanced.table(name(table), schema);
    }
}
