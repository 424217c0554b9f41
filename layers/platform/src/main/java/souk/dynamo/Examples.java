package souk.dynamo;

import java.time.Instant;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;
import souk.cart.Cart;
import souk.cart.CartLine;
import souk.cart.Quantity;
import souk.catalogue.Category;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.money.Money;
import souk.order.CheckoutState;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.ReviewedCart;
import souk.review.Comment;
import souk.review.DisplayName;
import souk.review.Rating;
import souk.review.Review;
import souk.review.ReviewId;
import souk.shopper.ShopperId;
import souk.value.IdempotencyKey;

/** What a snapshot is primed with, since no row of the shop can be counted on. */
public final class Examples {
    private Examples() {}

    /** A product that has been through the form of a row, as one that is read has. */
    public static Product product(Currency currency) {
        Product product =
                new Product(
                        new ProductId("example"),
                        new SellerId("example"),
                        "Example",
                        "Made to prime a snapshot.",
                        new Category("example"),
                        new Money(1, currency),
                        1,
                        List.of("/example.svg"),
                        new RatingSummary(List.of(0L, 0L, 0L, 0L, 1L)),
                        ProductStatus.ACTIVE,
                        1,
                        Instant.EPOCH);
        return ProductSchema.INSTANCE.read(ProductSchema.INSTANCE.write(product));
    }

    /** An order that has been through the form of a row, and what a store answers it with. */
    public static Order order(Currency currency) {
        PutItemResponse.builder().build();
        TransactWriteItemsResponse.builder().build();
        Product product = product(currency);
        ShopperId shopper = new ShopperId("example");
        IdempotencyKey key = new IdempotencyKey("example");
        CartLine line = Cart.empty(shopper).withMore(product, new Quantity(1), Instant.EPOCH);
        Cart cart = new Cart(shopper, 1, new LinkedHashMap<>(Map.of(product.id(), line)));
        ReviewedCart reviewed = new ReviewedCart(1, product.price().minor());
        Order order =
                new CheckoutState(Optional.empty(), cart, Map.of(product.id(), product))
                        .newOrder(
                                OrderId.of(shopper, key),
                                reviewed,
                                reviewed.hash(key, Optional.empty()),
                                Instant.EPOCH);
        return OrderSchema.INSTANCE.read(OrderSchema.INSTANCE.write(order.withSession("example")));
    }

    /** A review that has been through the form of a row. */
    public static Review review() {
        ShopperId shopper = new ShopperId("example");
        var review =
                new Review(
                        ReviewId.of(new ProductId("example"), shopper),
                        shopper,
                        new Rating(5),
                        Optional.of(new Comment("Made to prime a snapshot.")),
                        Optional.of(new DisplayName("Example")),
                        Optional.empty(),
                        Instant.EPOCH,
                        Optional.empty(),
                        0,
                        false,
                        false,
                        1);
        return ReviewSchema.INSTANCE.read(ReviewSchema.INSTANCE.write(review));
    }

    /** A cart with one line, as the answer to an update brings it. */
    static Cart cart(CartStore store, Currency currency) {
        Product product = product(currency);
        Quantity one = new Quantity(1);
        Cart empty = Cart.empty(new ShopperId("example"));
        CartLine line = empty.withMore(product, one, Instant.EPOCH);
        var lines = new LinkedHashMap<>(Map.of(product.id(), line));
        var row = store.schema().write(new Cart(empty.shopper(), 1, lines));
        CartWrite.more(line, one, store.ids().get(), Instant.EPOCH)
                .request(store.tables().carts(), store.schema().key("example"));
        return store.schema()
                .read(UpdateItemResponse.builder().attributes(row).build().attributes());
    }
}
