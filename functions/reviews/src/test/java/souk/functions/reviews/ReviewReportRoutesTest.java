package souk.functions.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.http.Answer;
import souk.http.Call;

/** ReportReview and ModerateReview. */
class ReviewReportRoutesTest {
    private static final String ALICES = ReviewFunctions.id("alice", "mug");
    private static final String HIDE = "{\"visible\":false}";
    private static final String SHOW = "{\"visible\":true}";

    private final ReviewFunctions shop = new ReviewFunctions();

    @BeforeEach
    void aliceDislikesTheMug() {
        shop.add("alice", 1);
    }

    @Test
    void takesAReportAndCountsItOnce() {
        Answer first = shop.report("bob", ALICES, "{\"reason\":\"rude\"}");
        Answer again = shop.report("bob", ALICES, "{}");

        assertThat(first.status()).isEqualTo(204);
        assertThat(first.text()).isEmpty();
        assertThat(first.written()).contains("\"ReviewsReported\":1.0");
        assertThat(again.status()).isEqualTo(204);
        assertThat(again.written()).doesNotContain("_aws");
        assertThat(shop.reviews().all())
                .singleElement()
                .matches(review -> review.reports().all() == 1);
    }

    @Test
    void hidesAtTheFifth() {
        for (int i = 0; i < 5; i++) {
            assertThat(count()).isEqualTo(1);
            assertThat(shop.report("reader-" + i, ALICES, "{}").status()).isEqualTo(204);
        }

        assertThat(count()).isZero();
        shop.report("reader-6", ALICES, "{}").problem(404, "NO_SUCH_REVIEW");
        shop.report("reader-1", ALICES, "{}").problem(404, "NO_SUCH_REVIEW");
    }

    @Test
    void takesNoReportOfOnesOwnNorOfNothing() {
        shop.report("alice", ALICES, "{}").problem(422, "OWN_REVIEW");
        shop.report("alice", ReviewFunctions.id("bob", "mug"), "{}").problem(404, "NO_SUCH_REVIEW");
        shop.report("alice", "mug", "{}").problem(404, "NOT_FOUND");
    }

    @Test
    void doesNotSayThatAReviewIsTheCallersWhenItIsNot() {
        assertThat(
                        shop.report("alice", ReviewFunctions.id("bob", "mug"), "{}")
                                .json()
                                .path("detail")
                                .asText())
                .isEqualTo("There is no such review.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{\"reason\":\"\"}",
                "{\"reason\":5}",
                "{\"reason\":\"\\u0007\"}",
                "{\"why\":\"x\"}"
            })
    void takesNoReportByABodyItRefuses(String body) {
        shop.report("bob", ALICES, body).problem(400, "MALFORMED");

        assertThat(shop.reviews().all())
                .singleElement()
                .matches(review -> review.reports().all() == 0);
    }

    @Test
    void letsAModeratorHideAndShow() {
        Answer hidden = shop.moderate(ALICES, HIDE);
        assertThat(hidden.status()).isEqualTo(200);
        assertThat(hidden.json().path("hidden").asBoolean()).isTrue();
        assertThat(hidden.json().has("userId")).isFalse();
        assertThat(count()).isZero();

        Answer shown = shop.moderate(ALICES, SHOW);
        assertThat(shown.json().path("hidden").asBoolean()).isFalse();
        assertThat(shown.json().path("edited").asBoolean()).isFalse();
        assertThat(count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[moderators]", "[sellers moderators]", "[\"moderators\",\"x\"]"})
    void knowsAModeratorByEitherFormOfTheClaim(String groups) {
        assertThat(shop.moderate(groups, ALICES, HIDE).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "[sellers]", "[moderator]", "[\"sellers\"]"})
    void letsNobodyElseDecideNorKnowWhatIsThere(String groups) {
        shop.moderate(groups, ALICES, HIDE).problem(403, "FORBIDDEN");
        shop.moderate(groups, "no id", "{").problem(403, "FORBIDDEN");

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void moderatesNothingThatIsNotThere() {
        shop.moderate(ReviewFunctions.id("bob", "mug"), HIDE).problem(404, "NO_SUCH_REVIEW");
        shop.moderate("mug", HIDE).problem(404, "NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "{\"visible\":null}", "{\"visible\":0}", "{\"visible\":\"no\"}"})
    void moderatesNothingByABodyItRefuses(String body) {
        shop.moderate(ALICES, body).problem(400, "MALFORMED");

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void asksWhoeverHasNoTokenToSignInFirst() {
        Call.of("POST /api/reviews/{id}/reports")
                .json("{")
                .to(new ReportReview(shop.reviewing()))
                .problem(401, "UNAUTHORIZED");
        Call.of("PUT /api/reviews/{id}/visibility")
                .json("{")
                .to(new ModerateReview(shop.reviewing()))
                .problem(401, "UNAUTHORIZED");
    }

    private int count() {
        return shop.list().json().at("/summary/count").asInt();
    }
}
