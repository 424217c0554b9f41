package souk.bench.routes;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.Deployment;
import souk.bench.deployed.SampleProducts;
import souk.catalogue.ProductId;
import souk.review.Comment;
import souk.review.DisplayName;
import souk.review.Rating;
import souk.review.Review;
import souk.review.Reviewing;
import souk.shopper.ShopperId;

/** The routes of reviews and the wishlist. Wants the first thirty sample products. */
public record ReviewSituations(Deployment deployment) {
    private static final int PAGE = 20;
    private static final ProductId PRODUCT = SampleProducts.id(1);
    private static final ProductId LISTED = SampleProducts.id(2);
    private static final String WORSE = "{\"rating\": 2, \"comment\": \"It broke within a week.\"}";
    private static final String REVIEW = "PUT /api/reviews/{id}";

    /** All of them. */
    public List<Situation> all() {
        return List.of(
                new Situation("reviews, 20 newest", "ListReviews", this::list),
                new Situation("review a product", "AddReview", this::add),
                new Situation(
                        "change a review", "ChangeReview", () -> of(REVIEW, written(), WORSE)),
                new Situation("remove a review", "RemoveReview", this::remove),
                new Situation("report a review", "ReportReview", this::report),
                new Situation("hide a review", "ModerateReview", this::hide),
                Situation.reading("my reviews, 20", "ListMyReviews", this::mine),
                Situation.reading("wishlist, 20", "GetWishlist", this::wishlist),
                new Situation("save a product", "AddToWishlist", () -> save(stranger(), 1)),
                new Situation("unsave a product", "RemoveFromWishlist", this::takeOff));
    }

    /** Reviews the product that all situations but the lists are about, by somebody new. */
    public ApiEvent add() {
        return ApiEvent.of("POST /api/reviews")
                .shopper(stranger().value())
                .body(
                        """
                        {"productId": "%s", "rating": 4, "author": "Bench",
                         "comment": "Well made, and it arrived before I had cleared the table."}"""
                                .formatted(PRODUCT));
    }

    /** The first page of more than one. */
    private ApiEvent list() {
        if (reviewsOfListed() <= PAGE) {
            for (long i = reviewsOfListed(); i <= PAGE; i++) {
                write(stranger(), LISTED);
            }
        }
        return ApiEvent.of("GET /api/reviews/{id}").id(LISTED.value());
    }

    private long reviewsOfListed() {
        return deployment.stores().products().find(LISTED).orElseThrow().rating().count();
    }

    private ApiEvent remove() {
        return of("DELETE /api/reviews/{id}", written(), "");
    }

    private ApiEvent report() {
        return of(
                        "POST /api/reviews/{id}/reports",
                        written(),
                        "{\"reason\": \"An advertisement.\"}")
                .shopper(stranger().value());
    }

    private ApiEvent hide() {
        return of("PUT /api/reviews/{id}/visibility", written(), "{\"visible\": false}")
                .group("moderators");
    }

    private static ApiEvent of(String route, Review review, String body) {
        return ApiEvent.of(route)
                .id(review.id().value())
                .shopper(review.shopper().value())
                .body(body);
    }

    private ApiEvent mine() {
        ShopperId shopper = stranger();
        for (int number = 1; number <= PAGE + 1; number++) {
            // One a day: nobody reviews so many on one day that they did not buy.
            Clock then = Clock.offset(Clock.systemUTC(), Duration.ofDays(-number));
            write(shopper, SampleProducts.id(number), then);
        }
        return ApiEvent.of("GET /api/users/reviews").shopper(shopper.value());
    }

    private ApiEvent wishlist() {
        ShopperId shopper = stranger();
        for (int number = 1; number <= PAGE + 1; number++) {
            deployment.stores().wishlists().save(shopper, SampleProducts.id(number));
        }
        return ApiEvent.of("GET /api/users/wishlist").shopper(shopper.value());
    }

    private static ApiEvent save(ShopperId shopper, int number) {
        return ApiEvent.of("POST /api/users/wishlist")
                .shopper(shopper.value())
                .body("{\"productId\": \"%s\"}".formatted(SampleProducts.id(number)));
    }

    private ApiEvent takeOff() {
        ShopperId shopper = stranger();
        deployment.stores().wishlists().save(shopper, PRODUCT);
        return ApiEvent.of("DELETE /api/users/wishlist/{productId}")
                .path("productId", PRODUCT.value())
                .shopper(shopper.value());
    }

    private Review written() {
        return write(stranger(), PRODUCT);
    }

    private Review write(ShopperId shopper, ProductId product) {
        return write(shopper, product, Clock.systemUTC());
    }

    private Review write(ShopperId shopper, ProductId product, Clock clock) {
        return new Reviewing(deployment.stores().reviews(), clock)
                .add(
                        shopper,
                        product,
                        new Rating(4),
                        Optional.of(new Comment("Well made. It does what it is for.")),
                        Optional.of(new DisplayName("Bench")));
    }

    private static ShopperId stranger() {
        return new ShopperId("bench-" + UUID.randomUUID());
    }
}
