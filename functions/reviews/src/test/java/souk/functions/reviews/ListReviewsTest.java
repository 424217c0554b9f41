package souk.functions.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import souk.catalogue.ProductId;
import souk.http.Answer;
import souk.http.Call;

class ListReviewsTest {
    private final ReviewFunctions shop = new ReviewFunctions();

    @Test
    void showsFiguresAndReviewsToAnyone() {
        shop.paid("alice", "mug");
        shop.add("alice", "{\"productId\":\"mug\",\"rating\":4,\"comment\":\"Good.\"}");
        shop.add("bob", "{\"productId\":\"bowl\",\"rating\":1}");

        Answer answer = shop.list();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .isEqualTo(
                        "{\"summary\":{\"average\":4.0,\"count\":1,\"distribution\":"
                                + "{\"1\":0,\"2\":0,\"3\":0,\"4\":1,\"5\":0}},\"items\":[{\"id\":\""
                                + ReviewFunctions.id("alice", "mug")
                                + "\",\"productId\":\"mug\",\"rating\":4,\"comment\":\"Good.\","
                                + "\"author\":null,\"verified\":true,\"edited\":false,"
                                + "\"createdAt\":\"2026-03-01T12:00:01Z\"}],"
                                + "\"nextCursor\":null}");
    }

    @Test
    void doesNotSayWhoWrote() {
        shop.add("kilroy-was-here", 4);
        shop.add("x", 5);

        assertThat(shop.list().text()).doesNotContain("kilroy").doesNotContain("\"x\"");
    }

    @Test
    void leavesOutWhatIsHidden() {
        shop.add("alice", 1);
        shop.add("bob", 5);
        shop.moderate(ReviewFunctions.id("alice", "mug"), "{\"visible\":false}");

        assertThat(shop.list().json().path("items").findValuesAsText("id"))
                .containsExactly(ReviewFunctions.id("bob", "mug"));
        assertThat(shop.list().json().at("/summary/count").asInt()).isEqualTo(1);
    }

    @Test
    void findsNothingWhereThereIsNeitherProductNorReview() {
        Call.of("GET /api/reviews/{id}")
                .path("id", "jug")
                .to(new ListReviews(shop.reviews()))
                .problem(404, "PRODUCT_NOT_FOUND");
        Call.of("GET /api/reviews/{id}")
                .path("id", "m ug")
                .to(new ListReviews(shop.reviews()))
                .problem(404, "NOT_FOUND");
    }

    @Test
    void showsTheReviewsOfAProductThatIsGone() {
        shop.add("alice", 1);
        shop.reviews().delete(new ProductId("mug"));

        assertThat(shop.writers(shop.list())).isEqualTo("a");
        assertThat(shop.list().json().at("/summary/average").isNull()).isTrue();
    }
}
