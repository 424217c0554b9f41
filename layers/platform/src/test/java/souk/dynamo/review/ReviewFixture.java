package souk.dynamo.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import souk.catalogue.Product;
import souk.catalogue.RatingSummary;
import souk.dynamo.Attributes;
import souk.dynamo.TestStore;
import souk.dynamo.UniqueProducts;
import souk.dynamo.cart.CartFixture;
import souk.dynamo.catalogue.ListShards;
import souk.dynamo.order.Buyer;
import souk.dynamo.order.OrderFixture;
import souk.dynamo.order.RefundedOrders;
import souk.dynamo.shopper.Seeds;
import souk.order.Order;
import souk.order.Orders.Updated;
import souk.review.Comment;
import souk.review.Rating;
import souk.review.Review;
import souk.review.ReviewId;
import souk.review.ReviewList;
import souk.review.ReviewQuery;
import souk.review.ReviewSort;
import souk.review.Reviewing;
import souk.shopper.ShopperId;

/** Reviews on the test store, and short words for tests of them. */
final class ReviewFixture {
    static final Instant NOW = CartFixture.NOW;
    static final DynamoReviews REVIEWS = reviews();
    static final Reviewing REVIEWING = reviewing();

    private ReviewFixture() {}

    static DynamoReviews reviews(ExecutionInterceptor... interceptors) {
        return new DynamoReviews(
                TestStore.tables(interceptors), () -> UUID.randomUUID().toString());
    }

    static Reviewing reviewing(ExecutionInterceptor... interceptors) {
        return new Reviewing(reviews(interceptors), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** A shopper nobody else is, who has a seed. */
    static ShopperId seeded() {
        ShopperId shopper = UniqueProducts.shopper();
        var seeds = new Seeds(TestStore.tables(), () -> UUID.randomUUID().toString());
        seeds.of(shopper, Optional.empty());
        return shopper;
    }

    static Review added(ShopperId shopper, Product product, int stars) {
        return added(REVIEWING, shopper, product, stars);
    }

    static Review added(Reviewing by, ShopperId shopper, Product product, int stars) {
        return by.add(
                shopper,
                product.id(),
                new Rating(stars),
                Optional.of(new Comment("So it is.")),
                Optional.empty());
    }

    static Review changed(Review review, int stars) {
        return REVIEWING.change(review.shopper(), review.id(), new Rating(stars), Optional.empty());
    }

    /** The review as it is now. */
    static Review now(Review review) {
        return REVIEWS.find(review.id()).orElseThrow();
    }

    /** The product as it is now. */
    static Product now(Product product) {
        return CartFixture.PRODUCTS.find(product.id()).orElseThrow();
    }

    static boolean isThere(ReviewId id) {
        return REVIEWS.find(id).isPresent();
    }

    static ReviewList newest(Product product) {
        var query =
                new ReviewQuery(
                        product.id(), ReviewSort.NEWEST, Optional.empty(), 100, Optional.empty());
        return REVIEWS.list(query).orElseThrow();
    }

    static RatingSummary stars(long one, long two, long three, long four, long five) {
        return new RatingSummary(List.of(one, two, three, four, five));
    }

    /** Checks that the product's figures, and its place by rating, are those of its reviews. */
    static void figuresAreARecountOf(Product product) {
        List<Long> stars = new ArrayList<>(RatingSummary.NONE.stars());
        for (Review review : newest(product).page().items()) {
            int place = review.rating().stars() - 1;
            stars.set(place, stars.get(place) + 1);
        }
        assertThat(now(product).rating()).isEqualTo(new RatingSummary(stars));
        var row = OrderFixture.row("Products", product.id().value());
        assertThat(row.get("byRating"))
                .isEqualTo(Attributes.text(ListShards.byRating(now(product))));
    }

    /** The buyer's order of what is in the cart, paid. */
    static Order paid(Buyer buyer) {
        Order held = buyer.payable();
        Order sold = OrderFixture.paid(held);
        assertThat(OrderFixture.ORDERS.update(held, sold, Optional.empty()))
                .isEqualTo(Updated.DONE);
        return sold;
    }

    /** The same order once the whole of its money has gone back. */
    static Order refunded(Order sold) {
        return RefundedOrders.refunded(sold, sold.total().minor(), NOW.plusSeconds(200));
    }

    static void refund(Order sold) {
        assertThat(OrderFixture.ORDERS.update(sold, refunded(sold), Optional.empty()))
                .isEqualTo(Updated.DONE);
    }
}
