package souk.dynamo.order;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import souk.cart.Cart;
import souk.concurrent.Together;
import souk.dynamo.Attributes;
import souk.dynamo.BatchRead;
import souk.dynamo.cart.CartSchema;
import souk.dynamo.catalogue.ProductSchema;
import souk.dynamo.shopper.Seeds;
import souk.order.CheckoutState;
import souk.order.EventId;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Orders;
import souk.order.Refund;
import souk.shopper.ShopperId;
import souk.value.IdempotencyKey;
import souk.value.Malformed;
import souk.value.Page;

/**
 * Orders in DynamoDB, one row each. A change is conditional on the version it was decided on, so
 * that of two at once one is decided again. Safe for use by many threads.
 */
public final class DynamoOrders implements Orders {
    private static final Pattern POSITION = Pattern.compile("[0-9]{13}#[A-Za-z0-9_-]{1,128}");

    private final OrderStore store;

    /**
     * @param ids gives each transaction a token of its own, at most 36 characters
     */
    public DynamoOrders(
            DynamoDbClient client,
            OrderTables tables,
            Currency currency,
            Clock clock,
            Supplier<String> ids) {
        this.store = new OrderStore(client, tables, new CartSchema(currency), clock, ids);
    }

    @Override
    public Optional<Order> find(OrderId id) {
        var request =
                GetItemRequest.builder()
                        .tableName(store.tables().orders())
                        .key(OrderSchema.INSTANCE.key(id.value()))
                        .consistentRead(true)
                        .build();
        var row = store.client().getItem(request).item();
        return row.isEmpty() ? Optional.empty() : Optional.of(OrderSchema.INSTANCE.read(row));
    }

    @Override
    public Page<Order> findByShopper(ShopperId shopper, int limit, Optional<String> after) {
        var request =
                QueryRequest.builder()
                        .tableName(store.tables().orders())
                        .indexName("user")
                        .keyConditionExpression("userId = :user")
                        .expressionAttributeValues(
                                Map.of(":user", Attributes.text(shopper.value())))
                        .scanIndexForward(false)
                        // One more than the page: only so is it known where the list ends.
                        .limit(limit + 1);
        after.ifPresent(position -> request.exclusiveStartKey(start(shopper, position)));
        var answer = store.client().query(request.build());
        var rows = answer.items().stream().limit(limit).toList();
        boolean more = answer.items().size() > limit || answer.hasLastEvaluatedKey();
        Optional<String> next =
                more && !rows.isEmpty()
                        ? Optional.of(Attributes.text(rows.getLast(), "placedAt"))
                        : Optional.empty();
        return new Page<>(OrderSchema.orders(rows), next);
    }

    /** A position is {@code time#id}, the sort key of the last order seen. */
    private static Map<String, AttributeValue> start(ShopperId shopper, String position) {
        if (!POSITION.matcher(position).matches()) {
            throw new Malformed("cursor does not belong to this list");
        }
        return Map.of(
                "userId", Attributes.text(shopper.value()),
                "placedAt", Attributes.text(position),
                "id", Attributes.text(position.substring(position.indexOf('#') + 1)));
    }

    /** Consistent: the cart was changed by the shopper's last call, the order perhaps too. */
    @Override
    public CheckoutState checkoutState(ShopperId shopper, IdempotencyKey key) {
        OrderTables tables = store.tables();
        Seeds seeds = store.seeds();
        var own =
                new BatchRead()
                        .consistentlyOf(tables.carts(), Set.of(store.carts().key(shopper.value())))
                        .consistentlyOf(tables.shoppers(), Set.of(seeds.key(shopper)))
                        .from(store.client());
        var carts = own.getOrDefault(tables.carts(), List.of());
        Cart cart = carts.isEmpty() ? Cart.empty(shopper) : store.carts().read(carts.getFirst());
        OrderId id =
                OrderId.of(seeds.of(shopper, own.getOrDefault(tables.shoppers(), List.of())), key);
        var rows =
                new BatchRead()
                        .consistentlyOf(
                                tables.orders(), Set.of(OrderSchema.INSTANCE.key(id.value())))
                        .of(tables.products(), ProductSchema.keys(cart.products()))
                        .from(store.client());
        return new CheckoutState(
                id,
                OrderSchema.orders(rows.getOrDefault(tables.orders(), List.of())).stream()
                        .findFirst(),
                cart,
                ProductSchema.products(rows.getOrDefault(tables.products(), List.of())));
    }

    @Override
    public Order place(Order order, CheckoutState decidedOn) {
        return new OrderPlacing(store, order, decidedOn).apply();
    }

    @Override
    public Updated update(Order before, Order after, Optional<EventId> event) {
        return new OrderMove(store, before, after, event, Optional.empty()).apply();
    }

    @Override
    public Updated update(Order before, Order after, Refund refund) {
        return new OrderMove(store, before, after, Optional.empty(), Optional.of(refund)).apply();
    }

    @Override
    public Map<OrderId, List<Refund>> refunds(Collection<Order> of) {
        Map<OrderId, CompletableFuture<List<Refund>>> reading = new HashMap<>();
        for (Order order : of) {
            if (!order.state().refunds().isNone()) {
                reading.put(order.id(), Together.start(() -> refundsOf(order.id())));
            }
        }
        Map<OrderId, List<Refund>> refunds = new HashMap<>();
        reading.forEach((id, each) -> refunds.put(id, Together.result(each)));
        return refunds;
    }

    private List<Refund> refundsOf(OrderId id) {
        return RefundSchema.of(id, store.client(), store.tables().refunds());
    }

    @Override
    public List<OrderId> due(Instant now, int most) {
        var reading =
                OrderSchema.SHARDS.stream()
                        .map(shard -> Together.start(() -> due(shard, now, most)))
                        .toList();
        var rows = new ArrayList<Map<String, AttributeValue>>();
        reading.forEach(some -> rows.addAll(Together.result(some)));
        rows.sort(Comparator.comparing(row -> Attributes.text(row, "dueAt")));
        return rows.stream()
                .limit(most)
                .map(row -> new OrderId(Attributes.text(row, "id")))
                .toList();
    }

    private List<Map<String, AttributeValue>> due(String shard, Instant now, int most) {
        var request =
                QueryRequest.builder()
                        .tableName(store.tables().orders())
                        .indexName("reservations")
                        .keyConditionExpression("reservation = :shard AND dueAt <= :now")
                        .expressionAttributeValues(
                                Map.of(
                                        ":shard",
                                        Attributes.text(shard),
                                        ":now",
                                        Attributes.text(OrderSchema.sortable(now))))
                        .limit(most)
                        .build();
        return store.client().query(request).items();
    }
}
