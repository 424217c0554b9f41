package souk.dynamo.order;

import java.util.Collection;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryEnhancedRequest;
import souk.catalogue.ProductId;
import souk.dynamo.Condition;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.Transaction;
import souk.order.OrderId;
import souk.order.PaymentStatus;
import souk.shopper.ShopperId;

/** Finds the order that proves a purchase, among those of one shopper; a moment old. */
public record Purchases(Tables tables) {
    private static final int ORDERS_LOOKED_AT = 25;
    private static final Condition PAID =
            OrderSchema.STATUS
                    .is(PaymentStatus.PAID)
                    .or(OrderSchema.STATUS.is(PaymentStatus.PARTIALLY_REFUNDED));

    /** A paid order of the shopper that holds the product, the newest first. */
    public Optional<OrderId> paid(ShopperId shopper, ProductId product) {
        return paid(shopper, product, OrderSchema.ID.exists());
    }

    /** Whether the shopper has a paid order, of whatever product. */
    public boolean any(ShopperId shopper) {
        var request =
                ordersOf(shopper, PAID)
                        .attributesToProject(OrderSchema.ID.name())
                        // Most who bought anything paid one of their last orders.
                        .limit(ORDERS_LOOKED_AT)
                        .build();
        return first(request).isPresent();
    }

    /** The same among the shopper's other orders. */
    Optional<OrderId> paidBesides(OrderId order, ShopperId shopper, ProductId product) {
        return paid(shopper, product, OrderSchema.ID.isNot(order));
    }

    /** Adds that the order still proves these products at the moment of the transaction, too. */
    public void checkPaid(OrderId order, Collection<ProductId> products, Transaction transaction) {
        var orders = tables.table(Table.ORDERS, OrderSchema.INSTANCE);
        Condition proves = products.stream().map(Purchases::holds).reduce(PAID, Condition::and);
        transaction.check(orders, OrderSchema.keyOf(order.value()), proves);
    }

    private static Condition holds(ProductId product) {
        return OrderSchema.PRODUCT_IDS.contains(product.value());
    }

    private Optional<OrderId> paid(ShopperId shopper, ProductId product, Condition which) {
        return first(ordersOf(shopper, PAID.and(holds(product)).and(which)).build());
    }

    /** The newest first. */
    private static QueryEnhancedRequest.Builder ordersOf(ShopperId shopper, Condition which) {
        return QueryEnhancedRequest.builder()
                .queryConditional(QueryConditional.keyEqualTo(OrderSchema.keyOf(shopper.value())))
                .filterExpression(which.expression())
                .scanIndexForward(false);
    }

    /** The first that is found, page by page. */
    private Optional<OrderId> first(QueryEnhancedRequest request) {
        var orders = tables.table(Table.ORDERS, OrderEntry.SCHEMA).index(OrderEntry.USER);
        for (Page<OrderEntry> page : orders.query(request)) {
            if (!page.items().isEmpty()) {
                return Optional.of(page.items().getFirst().id());
            }
        }
        return Optional.empty();
    }
}
