package souk.dynamo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.enhanced.dynamodb.IndexMetadata;
import software.amazon.awssdk.enhanced.dynamodb.KeyAttributeMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import souk.dynamo.account.AccountSchemas;
import souk.dynamo.cart.CartSchema;
import souk.dynamo.catalogue.CatalogueSchemas;
import souk.dynamo.mail.MailSchemas;
import souk.dynamo.moderation.DecisionRows;
import souk.dynamo.order.OrderSchemas;
import souk.dynamo.parcel.ParcelSchemas;
import souk.dynamo.refund.RefundSchemas;
import souk.dynamo.review.ReviewSchemas;
import souk.dynamo.sales.SalesSchemas;
import souk.dynamo.search.SearchSchemas;
import souk.dynamo.seller.SellerSchemas;
import souk.dynamo.shipping.ShippingSchemas;
import souk.dynamo.shopper.OpenOrdersRow;
import souk.dynamo.shopper.SeedRow;
import souk.dynamo.wishlist.WishlistSchemas;

/** Holds the schemas of rows and template.yaml to each other. */
class SchemasTest {
    private static final Path CLASSES = Path.of("target/classes");

    private static final Map<String, Map<String, List<String>>> TEMPLATE =
            TemplateTables.requests("").stream()
                    .collect(toMap(CreateTableRequest::tableName, SchemasTest::keysOf));

    static List<SchemaOf> schemas() {
        return Stream.of(
                        List.of(
                                new SchemaOf(Table.DECISIONS, DecisionRows.SCHEMA),
                                new SchemaOf(Table.CARTS, new CartSchema(UniqueProducts.EUR)),
                                new SchemaOf(Table.REQUESTS, RequestMark.SCHEMA),
                                new SchemaOf(Table.SHOPPERS, OpenOrdersRow.SCHEMA),
                                new SchemaOf(Table.SHOPPERS, SeedRow.SCHEMA)),
                        AccountSchemas.all(),
                        ShippingSchemas.all(),
                        CatalogueSchemas.all(),
                        MailSchemas.all(),
                        OrderSchemas.all(),
                        ParcelSchemas.all(),
                        RefundSchemas.all(),
                        ReviewSchemas.all(),
                        SalesSchemas.all(),
                        SearchSchemas.all(),
                        SellerSchemas.all(),
                        WishlistSchemas.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void haveTheKeysOfTheTemplate(SchemaOf of) {
        var template = TEMPLATE.get(of.table().logicalName());

        assertThat(template).containsAllEntriesOf(keysOf(of.schema()));
    }

    @ParameterizedTest
    @EnumSource
    void areThereForEveryTableAndIndex(Table table) {
        Map<String, List<String>> known = new HashMap<>();
        schemas().stream()
                .filter(of -> of.table() == table)
                .forEach(of -> known.putAll(keysOf(of.schema())));

        assertThat(known).isEqualTo(TEMPLATE.get(table.logicalName()));
    }

    @Test
    void areAllHere() {
        assertThat(schemas().stream().map(SchemaOf::schema).toList()).containsAll(kept());
    }

    /** What stands in a constant of a class. */
    private static List<Schema<?>> kept() {
        try (var files = Files.walk(CLASSES.resolve("souk"))) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("-info"))
                    .map(name -> named(name.replace(".class", "").replace('/', '.')))
                    .flatMap(each -> Arrays.stream(each.getDeclaredFields()))
                    .filter(field -> Schema.class.isAssignableFrom(field.getType()))
                    .filter(field -> Modifier.isStatic(field.getModifiers()))
                    .<Schema<?>>map(SchemasTest::value)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema<?> value(Field constant) {
        try {
            constant.setAccessible(true);
            return (Schema<?>) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, SchemasTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By index, the attributes of its key with their types; the table's own under its name. */
    private static Map<String, List<String>> keysOf(Schema<?> schema) {
        return schema.tableMetadata().indices().stream()
                .collect(
                        toMap(
                                IndexMetadata::name,
                                index ->
                                        Stream.concat(
                                                        index.partitionKeys().stream(),
                                                        index.sortKeys().stream())
                                                .map(SchemasTest::typed)
                                                .toList()));
    }

    private static String typed(KeyAttributeMetadata key) {
        return key.name() + " " + key.attributeValueType().scalarAttributeType();
    }

    private static Map<String, List<String>> keysOf(CreateTableRequest table) {
        Map<String, String> types =
                table.attributeDefinitions().stream()
                        .collect(
                                toMap(
                                        each -> each.attributeName(),
                                        each -> each.attributeName() + " " + each.attributeType()));
        Map<String, List<String>> keys = new HashMap<>();
        keys.put(TableMetadata.primaryIndexName(), typed(table.keySchema(), types));
        table.globalSecondaryIndexes()
                .forEach(index -> keys.put(index.indexName(), typed(index.keySchema(), types)));
        return keys;
    }

    private static List<String> typed(List<KeySchemaElement> key, Map<String, String> types) {
        return key.stream().map(each -> types.getOrDefault(each.attributeName(), "?")).toList();
    }
}
