package souk.dynamo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.ConstructNode;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.constructor.StandardConstructor;
import org.snakeyaml.engine.v2.nodes.Node;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;

/** Makes the tables of template.yaml, so that tests run on what is deployed. */
public final class TemplateTables {
    private TemplateTables() {}

    /** Each table under its logical name with the prefix before it. */
    public static void create(DynamoDbClient client, String prefix) {
        requests(prefix).forEach(client::createTable);
    }

    static List<CreateTableRequest> requests(String prefix) {
        List<CreateTableRequest> tables = new ArrayList<>();
        map(template(), "Resources")
                .forEach(
                        (name, resource) -> {
                            Map<?, ?> fields = (Map<?, ?>) resource;
                            if ("AWS::DynamoDB::Table".equals(fields.get("Type"))) {
                                tables.add(request(prefix + name, map(fields, "Properties")));
                            }
                        });
        return tables;
    }

    private static CreateTableRequest request(String name, Map<?, ?> table) {
        var request =
                CreateTableRequest.builder()
                        .tableName(name)
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .keySchema(keys(table))
                        .attributeDefinitions(
                                maps(table, "AttributeDefinitions").stream()
                                        .map(TemplateTables::attribute)
                                        .toList());
        List<GlobalSecondaryIndex> indexes =
                maps(table, "GlobalSecondaryIndexes").stream().map(TemplateTables::index).toList();
        return indexes.isEmpty()
                ? request.build()
                : request.globalSecondaryIndexes(indexes).build();
    }

    private static GlobalSecondaryIndex index(Map<?, ?> index) {
        return GlobalSecondaryIndex.builder()
                .indexName((String) index.get("IndexName"))
                .keySchema(keys(index))
                .projection(projection(map(index, "Projection")))
                .build();
    }

    private static Projection projection(Map<?, ?> projection) {
        List<?> attributes =
                projection.containsKey("NonKeyAttributes")
                        ? (List<?>) projection.get("NonKeyAttributes")
                        : List.of();
        var builder =
                Projection.builder().projectionType((String) projection.get("ProjectionType"));
        return attributes.isEmpty()
                ? builder.build()
                : builder.nonKeyAttributes(attributes.stream().map(String::valueOf).toList())
                        .build();
    }

    private static AttributeDefinition attribute(Map<?, ?> attribute) {
        return AttributeDefinition.builder()
                .attributeName((String) attribute.get("AttributeName"))
                .attributeType((String) attribute.get("AttributeType"))
                .build();
    }

    private static List<KeySchemaElement> keys(Map<?, ?> of) {
        return maps(of, "KeySchema").stream()
                .map(
                        key ->
                                KeySchemaElement.builder()
                                        .attributeName((String) key.get("AttributeName"))
                                        .keyType((String) key.get("KeyType"))
                                        .build())
                .toList();
    }

    private static Map<?, ?> map(Map<?, ?> of, String name) {
        return (Map<?, ?>) Objects.requireNonNull(of.get(name), name);
    }

    private static List<Map<?, ?>> maps(Map<?, ?> of, String name) {
        List<?> items = of.containsKey(name) ? (List<?>) of.get(name) : List.of();
        return items.stream().<Map<?, ?>>map(item -> (Map<?, ?>) item).toList();
    }

    private static Map<?, ?> template() {
        Path file = Path.of("").toAbsolutePath();
        while (!Files.exists(file.resolve("template.yaml"))) {
            file = Objects.requireNonNull(file.getParent(), "no template.yaml above");
        }
        LoadSettings settings = LoadSettings.builder().build();
        try {
            String text = Files.readString(file.resolve("template.yaml"));
            return (Map<?, ?>) new Load(settings, new Untagged(settings)).loadFromString(text);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read template.yaml", e);
        }
    }

    /** Tables hold no intrinsic function, so any tag may stand for nothing. */
    private static final class Untagged extends StandardConstructor {
        Untagged(LoadSettings settings) {
            super(settings);
        }

        @Override
        protected Optional<ConstructNode> findConstructorFor(Node node) {
            return node.getTag().getValue().startsWith("!")
                    ? Optional.of(tagged -> tagged.getTag().getValue())
                    : super.findConstructorFor(node);
        }
    }
}
