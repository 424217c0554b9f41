package souk.functions.orders;

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
import souk.cart.Cart;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.order.CartChanged;
import souk.order.CheckoutState;
import souk.order.EventId;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.OrderLine;
import souk.order.Orders;
import souk.order.OutOfStock;
import souk.order.Refund;
import souk.order.RefundId;
import souk.order.StockHold;
import souk.shopper.IdSeed;
import souk.shopper.ShopperId;
import souk.value.IdempotencyKey;
import souk.value.Page;

/**
 * Orders in a map, over carts and products in others; a position is how many were shown before.
 * Nobody changes a price here, so none is checked.
 */
final class OrdersInMemory implements Orders {
    private final Map<OrderId, Order> orders = new HashMap<>();
    private final Map<OrderId, Map<RefundId, Refund>> refunds = new HashMap<>();
    private final Map<ShopperId, Cart> carts = new HashMap<>();
    private final Map<ProductId, Product> products = new HashMap<>();
    private final Map<ProductId, Integer> stock = new HashMap<>();
    private final Set<EventId> heard = new HashSet<>();

    /** With a cart and the products in it. */
    OrdersInMemory with(Cart cart, List<Product> wares) {
        carts.put(cart.shopper(), cart);
        for (Product product : wares) {
            products.put(product.id(), product);
            stock.putIfAbsent(product.id(), product.stock());
        }
        return this;
    }

    @Override
    public Optional<Order> find(OrderId id) {
        return Optional.ofNullable(orders.get(id));
    }

    @Override
    public Page<Order> findByShopper(ShopperId shopper, int limit, Optional<String> after) {
        int from = after.map(Integer::parseInt).orElse(0);
        List<Order> all =
                orders.values().stream()
                        .filter(order -> order.shopper().equals(shopper))
                        .sorted(Comparator.comparing(Order::placedAt).reversed())
                        .toList();
        int to = Math.min(all.size(), from + limit);
        return new Page<>(
                all.subList(from, to),
                to < all.size() ? Optional.of(Integer.toString(to)) : Optional.empty());
    }

    @Override
    public CheckoutState checkoutState(ShopperId shopper, IdempotencyKey key) {
        OrderId id = OrderId.of(new IdSeed(shopper.value()), key);
        return new CheckoutState(
                id,
                find(id),
                carts.getOrDefault(shopper, Cart.empty(shopper)),
                Map.copyOf(products));
    }

    @Override
    public Order place(Order order, CheckoutState decidedOn) {
        Order earlier = orders.get(order.id());
        if (earlier != null) {
            return earlier;
        }
        Cart cart = carts.getOrDefault(order.shopper(), Cart.empty(order.shopper()));
        if (cart.version() != decidedOn.cart().version()) {
            throw new CartChanged(cart.version());
        }
        List<OutOfStock.Left> shortages = shortages(order);
        if (!shortages.isEmpty()) {
            throw new OutOfStock(shortages);
        }
        stock(order, -1);
        carts.put(
                cart.shopper(),
                new Cart(cart.shopper(), cart.version() + 1, Cart.empty(cart.shopper()).lines()));
        orders.put(order.id(), order);
        return order;
    }

    @Override
    public Updated update(Order before, Order after, Optional<EventId> event) {
        if (event.filter(heard::contains).isPresent()) {
            return Updated.EVENT_ALREADY_HANDLED;
        }
        Order now = orders.get(before.id());
        if (now == null || now.version() != before.version()) {
            return Updated.ORDER_CHANGED;
        }
        if (before.hold() == StockHold.RELEASED && after.hold() == StockHold.COMMITTED) {
            if (!shortages(after).isEmpty()) {
                return Updated.OUT_OF_STOCK;
            }
            stock(after, -1);
        }
        if (before.hold() == StockHold.HELD && after.hold() == StockHold.RELEASED) {
            stock(after, 1);
        }
        event.ifPresent(heard::add);
        orders.put(after.id(), after);
        return Updated.DONE;
    }

    @Override
    public Updated update(Order before, Order after, Refund refund) {
        Updated updated = update(before, after, Optional.empty());
        if (updated == Updated.DONE) {
            refunds.computeIfAbsent(after.id(), order -> new LinkedHashMap<>())
                    .put(refund.id(), refund);
        }
        return updated;
    }

    @Override
    public Map<OrderId, List<Refund>> refunds(Collection<Order> of) {
        Map<OrderId, List<Refund>> found = new HashMap<>();
        for (Order order : of) {
            Map<RefundId, Refund> own = refunds.getOrDefault(order.id(), Map.of());
            found.put(order.id(), List.copyOf(own.values()));
        }
        return found;
    }

    @Override
    public List<OrderId> due(Instant now, int most) {
        return orders.values().stream()
                .filter(order -> order.state().open())
                .filter(order -> !order.state().dueAt().isAfter(now))
                .sorted(Comparator.comparing(order -> order.state().dueAt()))
                .limit(most)
                .map(Order::id)
                .toList();
    }

    private List<OutOfStock.Left> shortages(Order order) {
        List<OutOfStock.Left> shortages = new ArrayList<>();
        for (OrderLine line : order.lines()) {
            int left = stock.getOrDefault(line.productId(), 0);
            if (left < line.quantity().units()) {
                shortages.add(new OutOfStock.Left(line.productId(), left));
            }
        }
        return shortages;
    }

    private void stock(Order order, int sign) {
        for (OrderLine line : order.lines()) {
            stock.merge(line.productId(), sign * line.quantity().units(), Integer::sum);
        }
    }
}
