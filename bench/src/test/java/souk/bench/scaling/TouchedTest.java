package souk.bench.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import souk.bench.deployed.Deployment;
import souk.bench.deployed.SampleProducts;
import souk.bench.routes.OrderSituations;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.money.Money;
import souk.order.Fulfilment;
import souk.order.OrderId;
import souk.sales.SalesChange;
import souk.sales.SalesFigures;
import souk.sales.SellerChange;
import souk.sales.SoldLine;
import souk.shopper.IdSeed;
import souk.value.IdempotencyKey;

/** What {@link Placing} and {@link Summing} take for an order is what DynamoDB Local counts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TouchedTest {
    private static final int PRODUCTS = 10;

    private final Deployment deployment = Deployment.open(Path.of(".."));
    private final DynamoDbClient store = deployment.dynamoDb();

    @BeforeAll
    void placeAnOrderOfThreeLines() {
        var samples = new SampleProducts(deployment.currency());
        for (int number = 1; number <= PRODUCTS; number++) {
            deployment.stores().products().add(samples.product(number));
        }
        new OrderSituations(deployment).read();
    }

    @AfterAll
    void close() {
        deployment.close();
    }

    @Test
    void aLineChangesOneRowAndTwoEntriesOfStock() {
        String id = SampleProducts.id(1).value();

        var consumed = update("PRODUCTS_TABLE", id, "SET stock = stock - :one", one());

        assertThat(consumed.table().capacityUnits()).isEqualTo(1);
        assertThat(entries(consumed)).isEqualTo(Map.of("stock", 2.0));
    }

    @Test
    void anOrderOfThreeLinesWithItsAddressFitsTwoUnits() {
        var consumed = put(new HashMap<>(anOrder()));

        assertThat(consumed.table().capacityUnits()).isEqualTo(2);
        assertThat(entries(consumed)).isEqualTo(Map.of("user", 2.0, "reservations", 1.0));
    }

    @Test
    void anOrderThatIsPaidLeavesTheOpenOnes() {
        put(new HashMap<>(anOrder()));

        var consumed = update("ORDERS_TABLE", "another", "REMOVE reservation, dueAt", Map.of());

        assertThat(entries(consumed)).containsEntry("reservations", 1.0);
    }

    @Test
    void aPaidOrderOfOneLineChangesFourSmallRowsOfItsSeller() {
        var seller = new SellerId("a-seller");
        var product = SampleProducts.id(1);
        var figures = new SalesFigures(1_000, 0, 1, 1, 0);
        var price = new Money(1_000, deployment.currency());
        var line = new SoldLine(product, "A product", Optional.empty(), price, 1);
        var change =
                new SellerChange(
                        seller,
                        figures,
                        Map.of(LineId.of(product), figures),
                        List.of(line),
                        0,
                        Map.of(),
                        Fulfilment.UNFULFILLED);
        var order = OrderId.of(new IdSeed("somebody"), new IdempotencyKey("once"));

        deployment
                .stores()
                .sales()
                .add(new SalesChange(order, 2, LocalDate.EPOCH, Instant.EPOCH, List.of(change)));

        String table = deployment.setting("SALES_TABLE");
        var rows = store.scan(r -> r.tableName(table)).items();
        assertThat(rows).hasSize(4).allSatisfy(row -> assertThat(unitsToPut(table, row)).isOne());
    }

    private double unitsToPut(String table, Map<String, AttributeValue> row) {
        return store.putItem(
                        r ->
                                r.tableName(table)
                                        .item(row)
                                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL))
                .consumedCapacity()
                .capacityUnits();
    }

    private Map<String, AttributeValue> anOrder() {
        String table = deployment.setting("ORDERS_TABLE");
        return store.scan(r -> r.tableName(table)).items().stream()
                .filter(row -> row.containsKey("reservation"))
                .findFirst()
                .orElseThrow();
    }

    private ConsumedCapacity put(Map<String, AttributeValue> row) {
        store.deleteItem(
                r ->
                        r.tableName(deployment.setting("ORDERS_TABLE"))
                                .key(Map.of("id", AttributeValue.fromS("another"))));
        row.put("id", AttributeValue.fromS("another"));
        return store.putItem(
                        r ->
                                r.tableName(deployment.setting("ORDERS_TABLE"))
                                        .item(row)
                                        .returnConsumedCapacity(ReturnConsumedCapacity.INDEXES))
                .consumedCapacity();
    }

    private ConsumedCapacity update(
            String table, String id, String expression, Map<String, AttributeValue> values) {
        var request =
                UpdateItemRequest.builder()
                        .tableName(deployment.setting(table))
                        .key(Map.of("id", AttributeValue.fromS(id)))
                        .updateExpression(expression)
                        .returnConsumedCapacity(ReturnConsumedCapacity.INDEXES);
        if (!values.isEmpty()) {
            request.expressionAttributeValues(values);
        }
        return store.updateItem(request.build()).consumedCapacity();
    }

    private static Map<String, AttributeValue> one() {
        return Map.of(":one", AttributeValue.fromN("1"));
    }

    private static Map<String, Double> entries(ConsumedCapacity consumed) {
        Map<String, Double> entries = new HashMap<>();
        consumed.globalSecondaryIndexes()
                .forEach((name, capacity) -> entries.put(name, capacity.capacityUnits()));
        return entries;
    }
}
