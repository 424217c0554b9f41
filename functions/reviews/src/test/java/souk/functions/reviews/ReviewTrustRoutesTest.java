package souk.functions.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.ProductStatus;
import souk.http.Answer;
import souk.http.Call;
import souk.order.SampleOrders;
import souk.review.Reviewing;
import souk.review.ReviewsBy;
import souk.shopper.ShopperId;

/** What AddReview and ReportReview refuse of sellers, posers and busybodies. */
class ReviewTrustRoutesTest {
    private final ReviewFunctions shop = new ReviewFunctions();

    @Test
    void takesNothingFromTheSeller() {
        shop.add("alice", 1);
        shop.reviews()
                .selling(new ShopperId("ada"), SampleOrders.product("mug", 1_250, 9).seller());

        shop.add("ada", 5).problem(422, "OWN_PRODUCT");
        shop.report("ada", ReviewFunctions.id("alice", "mug"), "{}").problem(422, "OWN_PRODUCT");

        assertThat(shop.reviews().all()).singleElement().matches(review -> !review.hidden());
    }

    @Test
    void takesNothingOfAnArchivedProductFromWhoDidNotBuyIt() {
        shop.reviews()
                .with(
                        SampleOrders.product(
                                "mug", SampleOrders.euro(1_250), 9, ProductStatus.ARCHIVED));
        shop.paid("alice", "mug");

        shop.add("bob", 5).problem(422, "NOT_BOUGHT");

        assertThat(shop.add("alice", 5).status()).isEqualTo(201);
    }

    @Test
    void takesNothingButFromBuyersInAShopOfBuyers() {
        var strict = new Reviewing(shop.reviews(), Clock.systemUTC(), ReviewsBy.BUYERS);

        Call.of("POST /api/reviews")
                .as("bob")
                .json("{\"productId\":\"mug\",\"rating\":5}")
                .to(new AddReview(strict))
                .problem(422, "NOT_BOUGHT");
    }

    @Test
    void takesNoNameOfTheShopsOwnPeople() {
        shop.add("alice", "{\"productId\":\"mug\",\"rating\":5,\"author\":\"4dmin\"}")
                .problem(422, "RESERVED_NAME");
    }

    @Test
    void saysWhenTheNextDayOfReviewsAndOfReportsBegins() {
        for (int i = 0; i <= 20; i++) {
            shop.reviews().with(SampleOrders.product("thing-" + i, 100, 9));
            shop.add("critic-" + i, 1);
            reviews(i);
            reports(i);
        }

        Answer review = reviews(20);
        review.problem(429, "TOO_MANY_REVIEWS");
        assertThat(seconds(review)).isBetween(43_000L, 43_200L);
        Answer report = reports(20);
        report.problem(429, "TOO_MANY_REPORTS");
        assertThat(seconds(report)).isBetween(43_000L, 43_200L);
        assertThat(report.written()).doesNotContain("_aws");
    }

    private Answer reviews(int thing) {
        return shop.add("bob", "{\"productId\":\"thing-" + thing + "\",\"rating\":5}");
    }

    private Answer reports(int critic) {
        return shop.report("bob", ReviewFunctions.id("critic-" + critic, "mug"), "{}");
    }

    private static long seconds(Answer answer) {
        return Long.parseLong(
                Optional.ofNullable(answer.headers().get("retry-after")).orElseThrow());
    }
}
