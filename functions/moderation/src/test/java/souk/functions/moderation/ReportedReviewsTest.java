package souk.functions.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.ProductId;
import souk.http.Answer;
import souk.http.Call;
import souk.review.Comment;
import souk.review.OpenReports;
import souk.review.Rating;
import souk.review.Report;
import souk.review.ReportReason;
import souk.review.Reported;
import souk.review.Reported.Complaint;
import souk.review.Reported.Queue;
import souk.review.Review;
import souk.review.ReviewId;
import souk.shopper.SampleSeeds;
import souk.shopper.ShopperId;
import souk.value.Page;

/** ListReportedReviews over a list of one review. */
class ReportedReviewsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final ShopperId ALICE = new ShopperId("alice");

    private final List<String> asked = new ArrayList<>();
    private final Reported reported =
            (queue, limit, after) -> {
                asked.add(queue + " " + limit + " " + after.orElse("from the start"));
                return new Page<>(List.of(complaint()), Optional.of("0001#position"));
            };

    @Test
    void tellsTheReviewAndWhyItIsReportedAndNotByWhom() {
        Answer answer = list(Call.of("GET /api/moderation/reviews"));

        assertThat(answer.status()).isEqualTo(200);
        var item = answer.json().at("/items/0");
        assertThat(item.at("/review/comment").asText()).isEqualTo("Buy mine!");
        assertThat(item.path("productTitle").asText()).isEqualTo("Mug");
        assertThat(item.path("openReports").asInt()).isEqualTo(2);
        assertThat(item.at("/reports/0/reason").asText()).isEqualTo("Spam.");
        assertThat(item.at("/reports/1/reason").isNull()).isTrue();
        assertThat(answer.text()).doesNotContain("bob", "carol", "alice");
        assertThat(asked).containsExactly(Queue.REPORTED + " 20 from the start");
    }

    @Test
    void goesOnInTheSameListOnly() {
        var hidden = Call.of("GET /api/moderation/reviews").query("state", "hidden");
        String cursor = list(hidden).json().path("nextCursor").asText();

        list(hidden.query("cursor", cursor).query("limit", "5"));
        list(Call.of("GET /api/moderation/reviews").query("cursor", cursor))
                .problem(400, "MALFORMED");

        assertThat(asked).contains(Queue.HIDDEN + " 5 0001#position");
    }

    @Test
    void keepsReasonsAndNamesOutOfTheLog() {
        Answer answer = list(Call.of("GET /api/moderation/reviews"));

        assertThat(answer.written()).doesNotContain("Spam.", "Buy mine!", "bob");
    }

    @Test
    void refusesAnotherState() {
        list(Call.of("GET /api/moderation/reviews").query("state", "shown"))
                .problem(400, "MALFORMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "[sellers]", "[moderator]"})
    void isForModeratorsOnly(String groups) {
        Call.of("GET /api/moderation/reviews")
                .as("alice")
                .groups(groups)
                .to(new ListReportedReviews(reported))
                .problem(403, "FORBIDDEN");

        assertThat(asked).isEmpty();
    }

    private Answer list(Call call) {
        return call.as("mo").groups("[moderators]").to(new ListReportedReviews(reported));
    }

    private static Complaint complaint() {
        var review =
                new Review(
                        ReviewId.of(new ProductId("mug"), SampleSeeds.of(ALICE)),
                        ALICE,
                        new Rating(1),
                        Optional.of(new Comment("Buy mine!")),
                        Optional.empty(),
                        Optional.empty(),
                        NOON,
                        Optional.empty(),
                        new OpenReports(2, 0),
                        Optional.empty(),
                        false,
                        3);
        return new Complaint(
                review,
                Optional.of("Mug"),
                List.of(
                        new Report(
                                new ShopperId("bob"), Optional.of(new ReportReason("Spam.")), NOON),
                        new Report(new ShopperId("carol"), Optional.empty(), NOON)));
    }
}
