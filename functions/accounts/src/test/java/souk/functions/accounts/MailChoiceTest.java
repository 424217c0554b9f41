package souk.functions.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.http.Answer;
import souk.http.Call;
import souk.mail.MailChoicesInMemory;

/** GetMailChoice and ChangeMailChoice of one and the same person. */
class MailChoiceTest {
    private static final String CHOSEN =
            "{\"reviews\": true, \"sold\": \"daily\", \"lowStock\": false}";

    private final MailChoicesInMemory choices = new MailChoicesInMemory();

    @Test
    void whoHasChosenNothingIsNotAskedForReviews() {
        assertThat(read("ann").text())
                .isEqualTo("{\"reviews\":false,\"sold\":\"each\",\"lowStock\":true,\"version\":1}");
        assertThat(read("ann").headers().get("etag")).isEqualTo("\"1\"");
    }

    @Test
    void keepsWhatIsChosenForWhoChoseIt() {
        Answer changed = change("\"1\"", CHOSEN);

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.headers().get("etag")).isEqualTo("\"2\"");
        assertThat(changed.text())
                .isEqualTo(
                        "{\"reviews\":true,\"sold\":\"daily\",\"lowStock\":false,\"version\":2}");
        assertThat(read("ann").json()).isEqualTo(changed.json());
        assertThat(read("bob").json().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void changesWhatWasSeenOnly() {
        change("\"1\"", CHOSEN);

        change("\"1\"", CHOSEN).problem(412, "STALE");
        sent(CHOSEN).to(route()).problem(428, "PRECONDITION_REQUIRED");
        assertThat(change("*", CHOSEN).json().path("version").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "daily,weekly,/sold INVALID",
        "true,1,/reviews WRONG_TYPE",
        "lowStock,stock,/lowStock REQUIRED;/stock UNKNOWN_FIELD",
    })
    void saysWhatIsWrongAndChangesNothing(String good, String bad, String faults) {
        Answer refused = change("*", CHOSEN.replace(good, bad));

        assertThat(String.join(";", refused.faults())).isEqualTo(faults);
        assertThat(choices.size()).isZero();
    }

    private Answer change(String tag, String body) {
        return sent(body).header("if-match", tag).to(route());
    }

    private static Call sent(String body) {
        return Call.of("PUT /api/users/mail").as("ann").json(body);
    }

    private ChangeMailChoice route() {
        return new ChangeMailChoice(choices);
    }

    private Answer read(String who) {
        return Call.of("GET /api/users/mail").as(who).to(new GetMailChoice(choices));
    }
}
