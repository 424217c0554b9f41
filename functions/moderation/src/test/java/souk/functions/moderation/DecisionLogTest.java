package souk.functions.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.http.Answer;
import souk.http.Call;
import souk.moderation.Decision;
import souk.moderation.Decisions;
import souk.moderation.SampleVerdicts;
import souk.moderation.Subject;
import souk.value.Page;

/** ListDecisions over a log of two entries. */
class DecisionLogTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Decisions decisions =
            (limit, after) -> new Page<>(List.of(suspended(), shown()), Optional.empty());

    @Test
    void tellsWhoDecidedWhatWhenAndWhy() {
        Answer answer = list("[moderators]");

        assertThat(answer.status()).isEqualTo(200);
        var first = answer.json().at("/items/0");
        assertThat(first.path("at").asText()).isEqualTo("2026-03-01T12:00:00Z");
        assertThat(first.path("moderator").asText()).isEqualTo(SampleVerdicts.MODERATOR);
        assertThat(first.at("/subject/kind").asText()).isEqualTo("seller");
        assertThat(first.at("/subject/id").asText()).isEqualTo("bench-7");
        assertThat(first.at("/subject/name").asText()).isEqualTo("Sam");
        assertThat(first.path("outcome").asText()).isEqualTo("Suspended");
        assertThat(first.path("reason").asText()).isEqualTo("Sells copies.");
        assertThat(answer.json().at("/items/1/reason").isNull()).isTrue();
        assertThat(answer.json().path("nextCursor").isNull()).isTrue();
    }

    @Test
    void keepsReasonsAndNamesOutOfTheLogOfTheFunction() {
        assertThat(list("[moderators]").written()).doesNotContain("copies", "Sam", "bench-7");
    }

    @Test
    void isForModeratorsOnly() {
        list("[sellers]").problem(403, "FORBIDDEN");
        Call.of("GET /api/moderation/log")
                .to(new ListDecisions(decisions))
                .problem(401, "UNAUTHORIZED");
    }

    @Test
    void refusesALimitOfNone() {
        asked("[moderators]")
                .query("limit", "0")
                .to(new ListDecisions(decisions))
                .problem(400, "MALFORMED");
    }

    private Answer list(String groups) {
        return asked(groups).to(new ListDecisions(decisions));
    }

    private static Call asked(String groups) {
        return Call.of("GET /api/moderation/log").as("mo").groups(groups);
    }

    private static Decision suspended() {
        var subject = new Subject(Subject.Kind.SELLER, "bench-7", "Sam");
        return SampleVerdicts.because("Sells copies.").on(subject, "Suspended", NOON);
    }

    private static Decision shown() {
        var subject = new Subject(Subject.Kind.REVIEW, "review", "Mug");
        return SampleVerdicts.PLAIN.on(subject, "Shown", NOON);
    }
}
