package souk.dynamo.order;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import souk.cart.Cart;
import souk.catalogue.Product;
import souk.dynamo.BatchRead;
import souk.dynamo.RequestMark;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.cart.CartSchema;
import souk.dynamo.cart.CartWrite;
import souk.dynamo.catalogue.ProductSchema;
import souk.dynamo.catalogue.StockWrite;
import souk.dynamo.shopper.Seeds;
import souk.order.Order;
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

    DynamoDbTable<Cart> carts() {
        return tables.table(Table.CARTS, cartSchema);
    }

    DynamoDbTable<Product> products() {
        return tables.table(Table.PRODUCTS, ProductSchema.INSTANCE);
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
