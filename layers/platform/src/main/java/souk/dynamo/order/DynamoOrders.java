package souk.dynamo.order;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.cart.Cart;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.concurrent.Together;
import souk.dynamo.BatchRead;
import souk.dynamo.ListPage;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.cart.CartSchema;
import souk.dynamo.catalogue.LineReading;
import souk.dynamo.catalogue.ProductSchema;
import souk.dynamo.shopper.SeedRow;
import souk.dynamo.shopper.Seeds;
import souk.order.CheckoutState;
import souk.order.EventId;
import souk.order.Fulfilment;
import souk.order.OpenOrderLimits;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.OrderLine;
import souk.order.Orders;
import souk.order.Refund;
import souk.shopper.AccountErased;
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

    /** Of a shopper's orders, where only some are wanted. */
    private static final int LOOKED_AT = 200;

    private final OrderStore store;

    /**
     * @param ids gives each transaction a token of its own, at most 36 characters
     */
    public DynamoOrders(Tables tables, Currency currency, Clock clock, Supplier<String> ids) {
        this.store = new OrderStore(tables, new CartSchema(currency), clock, ids);
    }

    @Override
    public Optional<Order> find(OrderId id) {
        Key key = OrderSchema.keyOf(id.value());
        return Optional.ofNullable(
                store.orders().getItem(get -> get.key(key).consistentRead(true)));
    }

    @Override
    public Page<Order> findByShopper(ShopperId shopper, int limit, Optional<String> after) {
        var request =
                QueryEnhancedRequest.builder()
                        .queryConditional(
                                QueryConditional.keyEqualTo(OrderSchema.keyOf(shopper.value())))
                        .scanIndexForward(false)
                        .limit(limit + 1);
        after.ifPresent(position -> request.exclusiveStartKey(start(shopper, position)));
        var orders = store.orders().index(OrderEntry.USER).query(request.build());
        return ListPage.of(orders, limit, OrderSchema::placedAt);
    }

    /** One call, which looks at {@link #LOOKED_AT} orders; a page may have none of them. */
    @Override
    public Page<Order> findByShopper(
            ShopperId shopper, Fulfilment fulfilment, int limit, Optional<String> after) {
        var request =
                QueryEnhancedRequest.builder()
                        .queryConditional(
                                QueryConditional.keyEqualTo(OrderSchema.keyOf(shopper.value())))
                        .filterExpression(OrderSchema.is(fulfilment).expression())
                        .scanIndexForward(false)
                        .limit(LOOKED_AT);
        after.ifPresent(position -> request.exclusiveStartKey(start(shopper, position)));
        var orders = store.orders().index(OrderEntry.USER).query(request.build());
        return ListPage.filtered(orders, limit, OrderSchema::placedAt, OrderSchema.PLACED_AT::of);
    }

    @Override
    public List<Order> find(Collection<OrderId> ids) {
        return store.find(ids);
    }

    /** A position is {@code time#id}, the sort key of the last order seen. */
    private static Map<String, AttributeValue> start(ShopperId shopper, String position) {
        if (!POSITION.matcher(position).matches()) {
            throw new Malformed("cursor does not belong to this list");
        }
        return Map.ofEntries(
                OrderSchema.SHOPPER.entry(shopper),
                OrderSchema.PLACED_AT.entry(position),
                OrderSchema.ID.entry(new OrderId(position.substring(position.indexOf('#') + 1))));
    }

    /** Consistent: the cart was changed by the shopper's last call, the order perhaps too. */
    @Override
    public CheckoutState checkoutState(ShopperId shopper, IdempotencyKey key) {
        Seeds seeds = store.seeds();
        var own =
                new BatchRead()
                        .consistentlyOf(store.carts(), List.of(CartSchema.keyOf(shopper.value())))
                        .consistentlyOf(seeds.table(), seeds.key(shopper))
                        .from(store.tables().enhanced());
        Cart cart = own.oneOf(store.carts()).orElseGet(() -> Cart.empty(shopper));
        var seed = own.oneOf(seeds.table());
        if (seed.filter(SeedRow::erased).isPresent()) {
            throw new AccountErased();
        }
        // Of an empty cart no order is placed.
        OrderId id =
                OrderId.of(
                        cart.lines().isEmpty()
                                ? seeds.orNobodys(shopper, seed)
                                : seeds.of(shopper, seed),
                        key);
        var lines = new LineReading(store.tables(), cart.lines().keySet());
        var rows =
                lines.in(
                                new BatchRead()
                                        .consistentlyOf(
                                                store.orders(),
                                                List.of(OrderSchema.keyOf(id.value()))))
                        .from(store.tables().enhanced());
        return new CheckoutState(
                id, rows.oneOf(store.orders()), cart, lines.of(rows).all(cart.lines().keySet()));
    }

    @Override
    public Order place(Order order, CheckoutState decidedOn, OpenOrderLimits limits) {
        return new OrderPlacing(store, order, decidedOn, limits).apply();
    }

    /** The row of a variant does not say it: its product's does, and is no part of placing. */
    @Override
    public List<LineId> withdrawn(Order placed) {
        List<LineId> lines =
                placed.lines().stream()
                        .map(OrderLine::id)
                        .filter(line -> line.variant().isPresent())
                        .toList();
        Set<ProductId> ids = new HashSet<>();
        lines.forEach(line -> ids.add(line.product()));
        var products = store.tables().table(Table.PRODUCTS, ProductSchema.INSTANCE);
        var rows =
                new BatchRead()
                        .consistentlyOf(products, ProductSchema.keys(ids))
                        .from(store.tables().enhanced());
        rows.of(products).stream().filter(Product::active).forEach(each -> ids.remove(each.id()));
        return lines.stream().filter(line -> ids.contains(line.product())).toList();
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
        return RefundSchema.of(id, store.tables());
    }

    @Override
    public List<OrderId> due(Instant now, int most) {
        return Together.each(OrderSchema.SHARDS, shard -> due(shard, now, most)).stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(entry -> entry.dueAt().orElseThrow()))
                .limit(most)
                .map(OrderEntry::id)
                .toList();
    }

    private List<OrderEntry> due(String shard, Instant now, int most) {
        var due =
                QueryConditional.sortLessThanOrEqualTo(
                        key -> key.partitionValue(shard).sortValue(OrderSchema.sortable(now)));
        return ListPage.items(
                store.tables()
                        .table(Table.ORDERS, OrderEntry.SCHEMA)
                        .index(OrderEntry.RESERVATIONS)
                        .query(query -> query.queryConditional(due).limit(most)));
    }
}
