package souk.local.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import souk.local.template.TableDefinition;
import souk.local.template.TableDefinition.Index;

/** Makes the template's tables, and checks those that are there. */
public final class TableMaker {
    private final DynamoDbClient dynamoDb;
    private final TableDescriptions descriptions;

    public TableMaker(DynamoDbClient dynamoDb) {
        this.dynamoDb = dynamoDb;
        this.descriptions = new TableDescriptions(dynamoDb);
    }

    /**
     * Makes every table that is not there.
     *
     * @throws TableChanged if a table is there and the template describes another
     */
    public void make(List<TableDefinition> definitions) {
        for (var definition : definitions) {
            var there = descriptions.find(definition.name());
            if (there.isEmpty()) {
                create(definition);
            } else if (!there.get().equals(definition)) {
                throw new TableChanged(definition.name());
            }
        }
    }

    private void create(TableDefinition definition) {
        var request =
                CreateTableRequest.builder()
                        .tableName(definition.name())
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .keySchema(schema(definition.key()))
                        .attributeDefinitions(attributes(definition));
        var global = new ArrayList<GlobalSecondaryIndex>();
        var local = new ArrayList<LocalSecondaryIndex>();
        definition
                .sortedIndexes()
                .forEach(
                        (name, index) -> {
                            if (index.global()) {
                                global.add(
                                        GlobalSecondaryIndex.builder()
                                                .indexName(name)
                                                .keySchema(schema(index.key()))
                                                .projection(projection(index))
                                                .build());
                            } else {
                                local.add(
                                        LocalSecondaryIndex.builder()
                                                .indexName(name)
                                                .keySchema(schema(index.key()))
                                                .projection(projection(index))
                                                .build());
                            }
                        });
        if (!global.isEmpty()) {
            request.globalSecondaryIndexes(global);
        }
        if (!local.isEmpty()) {
            request.localSecondaryIndexes(local);
        }
        definition.stream().ifPresent(view -> request.streamSpecification(stream(view)));
        dynamoDb.createTable(request.build());
        definition.expiry().ifPresent(attribute -> expire(definition.name(), attribute));
    }

    /** Lets rows expire by this attribute. */
    public void expire(String table, String attribute) {
        dynamoDb.updateTimeToLive(
                request ->
                        request.tableName(table)
                                .timeToLiveSpecification(
                                        expiry -> expiry.enabled(true).attributeName(attribute)));
    }

    /** A stream that shows rows so, such as {@code NEW_IMAGE}. */
    public static StreamSpecification stream(String view) {
        return StreamSpecification.builder()
                .streamEnabled(true)
                .streamViewType(StreamViewType.fromValue(view))
                .build();
    }

    private static List<AttributeDefinition> attributes(TableDefinition definition) {
        return new TreeMap<>(definition.attributes())
                .entrySet().stream()
                        .map(
                                entry ->
                                        AttributeDefinition.builder()
                                                .attributeName(entry.getKey())
                                                .attributeType(entry.getValue())
                                                .build())
                        .toList();
    }

    private static List<KeySchemaElement> schema(TableDefinition.Key key) {
        var schema = new ArrayList<KeySchemaElement>();
        schema.add(element(key.partition(), KeyType.HASH));
        Optional<String> sort = key.sort();
        sort.ifPresent(name -> schema.add(element(name, KeyType.RANGE)));
        return schema;
    }

    private static KeySchemaElement element(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }

    private static Projection projection(Index index) {
        var projection =
                Projection.builder().projectionType(ProjectionType.fromValue(index.projection()));
        if (!index.included().isEmpty()) {
            projection.nonKeyAttributes(index.included());
        }
        return projection.build();
    }
}
