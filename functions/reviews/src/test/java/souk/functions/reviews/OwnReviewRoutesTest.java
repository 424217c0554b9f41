package souk.functions.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.http.Answer;
import souk.http.Call;

/** ChangeReview, RemoveReview and ListMyReviews. */
class OwnReviewRoutesTest {
    private static final String ALICES = ReviewFunctions.id("alice", "mug");

    private final ReviewFunctions shop = new ReviewFunctions();

    @BeforeEach
    void aliceLikesTheMug() {
        shop.add("alice", "{\"productId\":\"mug\",\"rating\":5,\"comment\":\"Good.\"}");
    }

    @Test
    void changesStarsAndWordsAndSaysSo() {
        Answer answer = shop.change("alice", ALICES, "{\"rating\":2,\"comment\":\"Broke.\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("rating").asInt()).isEqualTo(2);
        assertThat(answer.json().path("comment").asText()).isEqualTo("Broke.");
        assertThat(answer.json().path("edited").asBoolean()).isTrue();
        assertThat(answer.json().path("createdAt").asText()).isEqualTo("2026-03-01T12:00:01Z");
        assertThat(shop.list().json().at("/summary/average").asDouble()).isEqualTo(2.0);
    }

    @Test
    void takesTheWordsBackWhenNoneAreSent() {
        assertThat(shop.change("alice", ALICES, "{\"rating\":5}").json().path("comment").isNull())
                .isTrue();
    }

    @Test
    void changesNothingOfAnother() {
        shop.change("bob", ALICES, "{\"rating\":1}").problem(404, "NO_SUCH_REVIEW");
        shop.remove("bob", ALICES).problem(404, "NO_SUCH_REVIEW");

        assertThat(shop.list().json().at("/summary/average").asDouble()).isEqualTo(5.0);
    }

    @Test
    void changesNothingThatIsNotThere() {
        String bobs = ReviewFunctions.id("bob", "mug");

        shop.change("bob", bobs, "{\"rating\":1}").problem(404, "NO_SUCH_REVIEW");
        shop.remove("bob", bobs).problem(404, "NO_SUCH_REVIEW");
        shop.change("alice", "mug", "{\"rating\":1}").problem(404, "NOT_FOUND");
        shop.remove("alice", "mug").problem(404, "NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"rating\":6}",
                "{\"rating\":null}",
                "{\"comment\":\"x\"}",
                "{\"rating\":1,\"comment\":\"\"}",
                "{\"rating\":1,\"author\":\"x\"}",
                "{\"rating\":1,\"rating\":1}",
                "[]",
                ""
            })
    void changesNothingByABodyItRefuses(String body) {
        shop.change("alice", ALICES, body).problem(400, "MALFORMED");

        assertThat(shop.list().json().at("/summary/average").asDouble()).isEqualTo(5.0);
    }

    @Test
    void takesAReviewBackOnce() {
        Answer answer = shop.remove("alice", ALICES);

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.text()).isEmpty();
        assertThat(shop.list().json().at("/summary/count").asInt()).isZero();
        shop.remove("alice", ALICES).problem(404, "NO_SUCH_REVIEW");
    }

    @Test
    void showsOnesOwnNewestFirstAndHiddenOnesToo() {
        shop.add("bob", 1);
        shop.add("alice", "{\"productId\":\"bowl\",\"rating\":3}");
        shop.moderate(ALICES, "{\"visible\":false}");

        Answer answer = shop.mine(mine("alice"));

        assertThat(answer.json().path("items").findValuesAsText("productId"))
                .isEqualTo(List.of("bowl", "mug"));
        assertThat(answer.json().path("items").findValuesAsText("hidden"))
                .isEqualTo(List.of("false", "true"));
        assertThat(answer.json().path("items").findValuesAsText("userId")).containsOnly("alice");
        assertThat(answer.json().path("nextCursor").isNull()).isTrue();
    }

    @Test
    void leadsFromPageToPage() {
        shop.add("alice", "{\"productId\":\"bowl\",\"rating\":3}");
        Answer first = shop.mine(mine("alice").query("limit", "1"));
        String cursor = first.json().path("nextCursor").asText();

        Answer second = shop.mine(mine("alice").query("cursor", cursor));

        assertThat(second.json().path("items").findValuesAsText("productId"))
                .containsExactly("mug");
        shop.mine(mine("bob").query("cursor", cursor)).problem(400, "MALFORMED");
        shop.mine(mine("alice").query("limit", "0")).problem(400, "MALFORMED");
    }

    @Test
    void showsTheOneOfAProduct() {
        shop.add("alice", "{\"productId\":\"bowl\",\"rating\":3}");

        assertThat(shop.mine(mine("alice").query("productId", "mug")).json().path("items"))
                .singleElement()
                .matches(item -> item.path("id").asText().equals(ALICES));
        assertThat(shop.mine(mine("bob").query("productId", "mug")).text())
                .isEqualTo("{\"items\":[],\"nextCursor\":null}");
        Answer refused = shop.mine(mine("alice").query("productId", "m ug"));
        assertThat(refused.faults()).containsExactly("?productId INVALID");
    }

    @Test
    void asksWhoeverHasNoTokenToSignInFirst() {
        Call.of("GET /api/users/reviews")
                .query("limit", "0")
                .to(new ListMyReviews(shop.reviews()))
                .problem(401, "UNAUTHORIZED");
        Call.of("PUT /api/reviews/{id}")
                .json("{")
                .to(new ChangeReview(shop.reviewing()))
                .problem(401, "UNAUTHORIZED");
        Call.of("DELETE /api/reviews/{id}")
                .to(new RemoveReview(shop.reviewing()))
                .problem(401, "UNAUTHORIZED");
    }

    private static Call mine(String shopper) {
        return Call.of("GET /api/users/reviews").as(shopper);
    }
}
