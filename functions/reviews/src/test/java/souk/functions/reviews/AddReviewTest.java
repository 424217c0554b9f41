package souk.functions.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.http.Answer;
import souk.http.Call;

class AddReviewTest {
    private final ReviewFunctions shop = new ReviewFunctions();

    @Test
    void writesAReviewAndSaysWhereItIs() {
        Answer answer =
                shop.add(
                        "alice",
                        """
                        {"productId": "mug", "rating": 4, "comment": " Cafe\\u0301\\r\\nproof. ",
                         "author": "Ali"}
                        """);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.headers())
                .containsEntry("location", "/api/users/reviews?productId=mug")
                .containsEntry("cache-control", "no-store");
        assertThat(answer.text())
                .isEqualTo(
                        "{\"id\":\""
                                + ReviewFunctions.id("alice", "mug")
                                + "\",\"productId\":\"mug\",\"rating\":4,"
                                + "\"comment\":\"Caf\u00e9\\nproof.\",\"author\":\"Ali\","
                                + "\"verified\":false,\"edited\":false,"
                                + "\"createdAt\":\"2026-03-01T12:00:01Z\","
                                + "\"userId\":\"alice\",\"hidden\":false}");
        assertThat(shop.list().json().at("/summary/distribution/4").asInt()).isEqualTo(1);
    }

    @Test
    void needsNoWords() {
        Answer answer = shop.add("alice", 5);

        assertThat(answer.json().path("comment").isNull()).isTrue();
        assertThat(answer.json().path("author").isNull()).isTrue();
    }

    @Test
    void marksWhoBoughtIt() {
        shop.paid("alice", "mug");

        assertThat(shop.add("alice", 5).json().path("verified").asBoolean()).isTrue();
        assertThat(shop.add("bob", 5).json().path("verified").asBoolean()).isFalse();
    }

    @Test
    void namesTheReviewThatIsThere() {
        shop.add("alice", 5);

        Answer again = shop.add("alice", 1);

        assertThat(again.problem(409, "ALREADY_REVIEWED").at("/current/reviewId").asText())
                .isEqualTo(ReviewFunctions.id("alice", "mug"));
        assertThat(shop.list().json().at("/summary/average").asDouble()).isEqualTo(5.0);
    }

    @Test
    void findsNoProductOfAnotherName() {
        shop.add("alice", "{\"productId\":\"jug\",\"rating\":5}").problem(404, "PRODUCT_NOT_FOUND");
    }

    @Test
    void saysWhenToComeAgainWhereOthersAreAlwaysFirst() {
        othersComeFirst(40);

        Answer answer = shop.add("alice", 5);

        answer.problem(503, "BUSY");
        assertThat(answer.headers()).containsEntry("retry-after", "2");
    }

    private void othersComeFirst(int times) {
        if (times > 0) {
            shop.reviews()
                    .meanwhile(
                            () -> {
                                shop.add("other-" + times, 3);
                                othersComeFirst(times - 1);
                            });
        }
    }

    @Test
    void countsWhatWasWrittenAndNoRefusal() {
        assertThat(shop.add("alice", 5).written()).contains("\"ReviewsAdded\":1.0");
        assertThat(shop.add("alice", 5).written()).doesNotContain("_aws");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "-1", "4.5", "5.0", "\"5\"", "null", "true", "99999999999"})
    void takesNoOtherStarsThan1To5(String rating) {
        Answer answer = shop.add("alice", "{\"productId\":\"mug\",\"rating\":" + rating + "}");

        answer.problem(400, "MALFORMED");
        assertThat(answer.faults()).singleElement().asString().startsWith("/rating ");
        assertThat(shop.reviews().all()).isEmpty();
    }

    @Test
    void saysWhichFieldsAreWrong() {
        assertThat(shop.add("alice", "{}").faults())
                .containsExactly("/productId REQUIRED", "/rating REQUIRED");
        assertThat(faults("\"comment\":\"\\u0000\",\"author\":\"a\\nb\""))
                .containsExactly("/comment INVALID", "/author INVALID");
        assertThat(faults("\"comment\":\"\",\"author\":\"\\u200d\""))
                .containsExactly("/comment INVALID", "/author INVALID");
        assertThat(faults("\"comment\":\"" + "x".repeat(5_001) + "\""))
                .containsExactly("/comment INVALID");
        assertThat(faults("\"userId\":\"bob\",\"verified\":true"))
                .containsExactly("/userId UNKNOWN_FIELD", "/verified UNKNOWN_FIELD");
        assertThat(shop.reviews().all()).isEmpty();
    }

    private Iterable<String> faults(String more) {
        return shop.add("alice", "{\"productId\":\"mug\",\"rating\":5," + more + "}").faults();
    }

    @Test
    void refusesHalfACharacter() {
        shop.add("alice", "{\"productId\":\"mug\",\"rating\":5,\"comment\":\"\\ud83d\"}")
                .problem(400, "MALFORMED");
    }

    @Test
    void asksWhoeverHasNoTokenToSignIn() {
        Call.of("POST /api/reviews")
                .json("{")
                .to(new AddReview(shop.reviewing()))
                .problem(401, "UNAUTHORIZED");
    }
}
