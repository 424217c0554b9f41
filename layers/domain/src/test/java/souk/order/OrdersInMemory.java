package souk.order;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import souk.cart.Cart;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.shopper.SampleSeeds;
import souk.shopper.ShopperId;
import souk.value.IdempotencyKey;
import souk.value.Page;

/** Orders in a map, with the carts and products they move. Safe for use by many threads. */
public final class OrdersInMemory implements Orders {
    private final Map<OrderId, Order> orders = new HashMap<>();
    private final Map<OrderId, List<Refund>> refunds = new HashMap<>();
    private final Map<ShopperId, Cart> carts = new HashMap<>();
    private final Map<LineId, Product> products = new HashMap<>();
    private final Set<EventId> heard;

    public OrdersInMemory() {
        this(Set.of());
    }

    /** With events that were heard before. */
    public OrdersInMemory(Set<EventId> heard) {
        this.heard = new HashSet<>(heard);
    }

    /** Stores a product, and replaces an earlier one. */
    public synchronized OrdersInMemory with(Product product) {
        products.put(product.line(), product);
        return this;
    }

    /** Gives a shopper this cart. */
    public synchronized OrdersInMemory with(Cart cart) {
        carts.put(cart.shopper(), cart);
        return this;
    }

    /** Keeps an order as it is, without a word about stock. */
    public synchronized OrdersInMemory with(Order order) {
        orders.put(order.id(), order);
        return this;
    }

    /** The same of one that has refunds. */
    public synchronized OrdersInMemory with(Order order, List<Refund> known) {
        refunds.put(order.id(), known);
        return with(order);
    }

    public synchronized Product product(ProductId id) {
        return Optional.ofNullable(products.get(LineId.of(id))).orElseThrow();
    }

    public synchronized Cart cart(ShopperId shopper) {
        return carts.getOrDefault(shopper, Cart.empty(shopper));
    }

    /** Every order, in no order. */
    public synchronized Collection<Order> all() {
        return List.copyOf(orders.values());
    }

    /** The events that were kept with a change. */
    public synchronized Set<EventId> heard() {
        return Set.copyOf(heard);
    }

    /** Somebody else takes units of a product, or brings some when negative. */
    public synchronized void sell(ProductId id, int units) {
        sell(LineId.of(id), units);
    }

    private Product of(LineId line) {
        return Optional.ofNullable(products.get(line)).orElseThrow();
    }

    private void sell(LineId line, int units) {
        with(SampleOrders.less(of(line), units));
    }

    @Override
    public synchronized List<LineId> withdrawn(Order placed) {
        return placed.lines().stream()
                .map(OrderLine::id)
                .filter(line -> line.variant().isPresent())
                .filter(line -> !of(line).active())
                .toList();
    }

    @Override
    public synchronized Optional<Order> find(OrderId id) {
        return Optional.ofNullable(orders.get(id));
    }

    @Override
    public synchronized List<Order> find(Collection<OrderId> ids) {
        return ids.stream().map(this::find).flatMap(Optional::stream).toList();
    }

    @Override
    public synchronized Page<Order> findByShopper(
            ShopperId shopper, int limit, Optional<String> after) {
        return page(limit, after, order -> order.shopper().equals(shopper));
    }

    @Override
    public synchronized Page<Order> findByShopper(
            ShopperId shopper, Fulfilment fulfilment, int limit, Optional<String> after) {
        return page(
                limit,
                after,
                order -> order.shopper().equals(shopper) && Fulfilment.of(order) == fulfilment);
    }

    private Page<Order> page(int limit, Optional<String> after, Predicate<Order> which) {
        List<Order> newestFirst =
                orders.values().stream()
                        .filter(which)
                        .sorted(Comparator.comparing(OrdersInMemory::position).reversed())
                        .filter(
                                order ->
                                        after.filter(end -> position(order).compareTo(end) >= 0)
                                                .isEmpty())
                        .toList();
        List<Order> page = newestFirst.stream().limit(limit).toList();
        return new Page<>(
                page,
                newestFirst.size() > limit
                        ? Optional.of(position(page.getLast()))
                        : Optional.empty());
    }

    private static String position(Order order) {
        return order.placedAt() + "#" + order.id();
    }

    @Override
    public synchronized CheckoutState checkoutState(ShopperId shopper, IdempotencyKey key) {
        OrderId id = OrderId.of(SampleSeeds.of(shopper), key);
        return new CheckoutState(id, find(id), cart(shopper), Map.copyOf(products));
    }

    @Override
    public synchronized Order place(Order order, CheckoutState decidedOn, OpenOrderLimits limits) {
        Order before = orders.get(order.id());
        if (before != null) {
            return before;
        }
        Cart cart = cart(order.shopper());
        if (cart.version() != decidedOn.cart().version()) {
            throw new CartChanged(cart.version());
        }
        var others = all().stream().filter(each -> each.shopper().equals(order.shopper())).toList();
        limits.require(OpenOrders.of(others), others, order);
        CheckoutState now = decidedOn.with(products);
        now.requireStock();
        if (!now.priced().pricing().equals(decidedOn.priced().pricing())) {
            throw new PriceChanged(now.priced());
        }
        order.lines().forEach(line -> sell(line.id(), line.quantity().units()));
        carts.put(
                order.shopper(),
                new Cart(order.shopper(), cart.version() + 1, new LinkedHashMap<>()));
        orders.put(order.id(), order);
        return order;
    }

    @Override
    public synchronized Updated update(Order before, Order after, Optional<EventId> event) {
        if (event.filter(heard::contains).isPresent()) {
            return Updated.EVENT_ALREADY_HANDLED;
        }
        if (find(before.id()).filter(now -> now.version() == before.version()).isEmpty()) {
            return Updated.ORDER_CHANGED;
        }
        if (after.version() != before.version() + 1) {
            throw new IllegalArgumentException("a change that skips a version");
        }
        boolean back = before.hold() == StockHold.HELD && after.hold() == StockHold.RELEASED;
        boolean again = before.hold() == StockHold.RELEASED && after.hold() == StockHold.COMMITTED;
        if (again && after.lines().stream().anyMatch(this::missing)) {
            return Updated.OUT_OF_STOCK;
        }
        int sign = back ? -1 : again ? 1 : 0;
        after.lines().forEach(line -> sell(line.id(), sign * line.quantity().units()));
        if (back && after.returnsToCart()) {
            putBack(after);
        }
        event.ifPresent(heard::add);
        orders.put(after.id(), after);
        return Updated.DONE;
    }

    @Override
    public synchronized Updated update(Order before, Order after, Refund refund) {
        Updated updated = update(before, after, Optional.empty());
        if (updated == Updated.DONE) {
            refunds.put(after.id(), Refund.with(refunds(after), refund));
        }
        return updated;
    }

    @Override
    public synchronized Map<OrderId, List<Refund>> refunds(Collection<Order> of) {
        Map<OrderId, List<Refund>> found = new HashMap<>(refunds);
        found.keySet().retainAll(of.stream().map(Order::id).toList());
        return found;
    }

    private void putBack(Order order) {
        Cart cart = cart(order.shopper());
        var lines = new LinkedHashMap<>(cart.lines());
        cart.withReturned(
                        order.lines().stream().map(line -> line.inCart(SampleOrders.NOON)).toList())
                .forEach(line -> lines.put(line.id(), line));
        with(new Cart(order.shopper(), cart.version() + 1, lines));
    }

    private boolean missing(OrderLine line) {
        return product(line.productId()).stock() < line.quantity().units();
    }

    @Override
    public synchronized List<OrderId> due(Instant now, int most) {
        List<Order> due = new ArrayList<>(orders.values());
        due.removeIf(order -> !order.state().open() || order.state().dueAt().isAfter(now));
        due.sort(Comparator.comparing(order -> order.state().dueAt()));
        return due.stream().limit(most).map(Order::id).toList();
    }
}
