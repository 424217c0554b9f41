package souk.bench.restore;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import souk.local.data.TableMaker;
import souk.local.template.TableDefinition;

/**
 * Restores tables as AWS does: under the old names, with keys, indexes and rows, but without time
 * to live and streams. Those are switched on afterwards, as the runbook says.
 */
final class TableRestore {
    private final DynamoDbClient dynamoDb;
    private final TableMaker maker;
    private final List<TableDefinition> tables;

    TableRestore(DynamoDbClient dynamoDb, List<TableDefinition> tables) {
        this.dynamoDb = dynamoDb;
        this.maker = new TableMaker(dynamoDb);
        this.tables = List.copyOf(tables);
    }

    void deleteAll() {
        tables.forEach(table -> dynamoDb.deleteTable(delete -> delete.tableName(table.name())));
    }

    /** Makes the tables anew and writes the rows. */
    void restore(TableRows rows) {
        maker.make(tables.stream().map(TableRestore::asRestored).toList());
        rows.write(dynamoDb);
    }

    private static TableDefinition asRestored(TableDefinition table) {
        return new TableDefinition(
                table.name(),
                table.attributes(),
                table.key(),
                table.indexes(),
                Optional.empty(),
                Optional.empty());
    }

    /** What a restore leaves out. */
    void switchOn() {
        for (TableDefinition table : tables) {
            table.expiry().ifPresent(attribute -> maker.expire(table.name(), attribute));
            table.stream().ifPresent(view -> stream(table.name(), view));
        }
    }

    private void stream(String table, String view) {
        dynamoDb.updateTable(
                update -> update.tableName(table).streamSpecification(TableMaker.stream(view)));
    }

    /**
     * Compares the tables with the template.
     *
     * @throws souk.local.data.TableChanged if one is there and different
     */
    void check() {
        maker.make(tables);
    }
}
