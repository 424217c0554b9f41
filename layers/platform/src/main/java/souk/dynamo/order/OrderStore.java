package souk.dynamo.order;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import souk.cart.Cart;
import souk.dynamo.BatchRead;
import souk.dynamo.RequestMark;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.cart.CartSchema;
import souk.dynamo.cart.CartWrite;
import souk.dynamo.catalogue.StockWrite;
import souk.dynamo.shopper.Seeds;
import souk.order.Order;
import souk.order.OrderId;
import souk.review.ReviewId;
import souk.shopper.IdSeed;
import souk.shopper.ShopperId;

/**
 * What every change of an order needs.
 *
 * @param ids gives each transaction a token of its own, at most 36 characters
 */
public record OrderStore(Tables tables, CartSchema cartSchema, Clock clock, Supplier<String> ids) {

    public DynamoDbTable<Order> orders() {
        return tables.table(Table.ORDERS, OrderSchema.INSTANCE);
    }

    /** Those of the orders that there are, as they are at this moment, in no order. */
    List<Order> find(Collection<OrderId> ids) {
        List<Order> found = new ArrayList<>();
        List<OrderId> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += BatchRead.MAX_KEYS) {
            int to = Math.min(all.size(), from + BatchRead.MAX_KEYS);
            var keys =
                    all.subList(from, to).stream()
                            .map(id -> OrderSchema.keyOf(id.value()))
                            .toList();
            found.addAll(
                    new BatchRead()
                            .consistentlyOf(orders(), keys)
                            .from(tables.enhanced())
                            .of(orders()));
        }
        return found;
    }

    DynamoDbTable<Cart> carts() {
        return tables.table(Table.CARTS, cartSchema);
    }

    DynamoDbTable<RequestMark> requests() {
        return RequestMark.table(tables);
    }

    public DynamoDbTable<RefundSchema.Row> refunds() {
        return tables.table(Table.REFUNDS, RefundSchema.INSTANCE);
    }

    public StockWrite stock() {
        return new StockWrite(tables);
    }

    /** A change of the shopper's cart as of now. */
    CartWrite cart(ShopperId shopper) {
        return new CartWrite(carts(), shopper, clock.instant());
    }

    DynamoDbTable<ProvedReview> reviews() {
        return tables.table(Table.REVIEWS, ProvedReview.SCHEMA);
    }

    Seeds seeds() {
        return new Seeds(tables, ids);
    }

    /** What the order's shopper said of its products, as it is at this moment. */
    List<ProvedReview> reviewsOf(Order order, IdSeed seed) {
        var keys =
                order.lines().stream()
                        .map(line -> ReviewId.of(line.productId(), seed))
                        .map(review -> Schema.keyOf(review.value()))
                        .toList();
        return new BatchRead()
                .consistentlyOf(reviews(), keys)
                .from(tables.enhanced())
                .of(reviews());
    }
}
