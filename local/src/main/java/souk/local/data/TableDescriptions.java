package souk.local.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;
import souk.local.template.TableDefinition;
import souk.local.template.TableDefinition.Index;

/** Describes the tables that are there in the template's words, so that the two compare. */
final class TableDescriptions {
    private final DynamoDbClient dynamoDb;

    TableDescriptions(DynamoDbClient dynamoDb) {
        this.dynamoDb = dynamoDb;
    }

    Optional<TableDefinition> find(String name) {
        try {
            return Optional.of(
                    definition(dynamoDb.describeTable(request -> request.tableName(name)).table()));
        } catch (ResourceNotFoundException _) {
            return Optional.empty();
        }
    }

    private TableDefinition definition(TableDescription table) {
        var attributes = new LinkedHashMap<String, String>();
        table.attributeDefinitions()
                .forEach(
                        attribute ->
                                attributes.put(
                                        attribute.attributeName(),
                                        attribute.attributeTypeAsString()));
        return new TableDefinition(
                table.tableName(),
                attributes,
                key(table.keySchema()),
                indexes(table),
                Optional.ofNullable(table.streamSpecification())
                        .filter(StreamSpecification::streamEnabled)
                        .map(StreamSpecification::streamViewTypeAsString),
                expiry(table.tableName()));
    }

    private static Map<String, Index> indexes(TableDescription table) {
        var indexes = new LinkedHashMap<String, Index>();
        table.globalSecondaryIndexes()
                .forEach(
                        index ->
                                indexes.put(
                                        index.indexName(),
                                        index(true, index.keySchema(), index.projection())));
        table.localSecondaryIndexes()
                .forEach(
                        index ->
                                indexes.put(
                                        index.indexName(),
                                        index(false, index.keySchema(), index.projection())));
        return indexes;
    }

    private static Index index(
            boolean global, List<KeySchemaElement> schema, Projection projection) {
        return new Index(
                global,
                key(schema),
                projection.projectionTypeAsString(),
                projection.nonKeyAttributes());
    }

    private static TableDefinition.Key key(List<KeySchemaElement> schema) {
        return new TableDefinition.Key(
                named(schema, KeyType.HASH)
                        .orElseThrow(
                                () -> new IllegalStateException("a table has a partition key")),
                named(schema, KeyType.RANGE));
    }

    private static Optional<String> named(List<KeySchemaElement> schema, KeyType type) {
        return schema.stream()
                .filter(element -> element.keyType() == type)
                .map(KeySchemaElement::attributeName)
                .findFirst();
    }

    private Optional<String> expiry(String table) {
        var expiry =
                dynamoDb.describeTimeToLive(request -> request.tableName(table))
                        .timeToLiveDescription();
        var status = expiry.timeToLiveStatus();
        return status == TimeToLiveStatus.ENABLED || status == TimeToLiveStatus.ENABLING
                ? Optional.of(expiry.attributeName())
                : Optional.empty();
    }
}
