package souk.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import souk.order.OrderId;

class MailTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Mail owed = Mail.owed(MailKind.ORDERED, MailSubject.of(new OrderId("o")), NOW);

    @Test
    void isTheSameMailForTheSameSubjectAndKind() {
        var again =
                Mail.owed(MailKind.ORDERED, MailSubject.of(new OrderId("o")), NOW.plusSeconds(9));
        var other = Mail.owed(MailKind.CANCELLED, MailSubject.of(new OrderId("o")), NOW);

        assertThat(again.id()).isEqualTo(owed.id());
        assertThat(other.id()).isNotEqualTo(owed.id());
    }

    @Test
    void isNobodyElsesWhileItsLeaseLasts() {
        Mail taken = owed.taken(NOW);

        assertThat(owed.due(NOW)).isTrue();
        assertThat(taken.due(NOW.plus(Mail.LEASE).minusSeconds(1))).isFalse();
        assertThat(taken.due(NOW.plus(Mail.LEASE))).isTrue();
    }

    @Test
    void waitsLongerAfterEachTryAndThenForAPerson() {
        Mail mail = owed;
        Duration waited = Duration.ZERO;
        int tries = 0;
        while (mail.state().open()) {
            Instant at = mail.dueAt();
            mail = mail.taken(at).putOff(at, "Poison");
            Duration wait = Duration.between(at, mail.dueAt());
            assertThat(mail.state() == MailState.FAILED || wait.compareTo(waited) >= 0).isTrue();
            waited = wait;
            tries++;
        }

        assertThat(tries).isEqualTo(Mail.MOST_TRIES);
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThat(mail.trouble()).hasValue("Poison");
        assertThat(mail.dueAt()).isBefore(NOW.plus(Duration.ofHours(24)));
    }

    @Test
    void isNotTriedTooOftenByBeingThrottled() {
        Mail mail = owed;
        for (int i = 0; i < 100; i++) {
            mail = mail.taken(mail.dueAt()).throttled(mail.dueAt(), "TooManyRequestsException");
        }

        assertThat(mail.state()).isEqualTo(MailState.WAITING);
        assertThat(mail.exhausted()).isFalse();
    }

    @Test
    void newsSettlesAMailThatNobodyKnowsOf() {
        Mail sent = owed.taken(NOW).after(MailNews.SENT, "m1");

        assertThat(sent.state()).isEqualTo(MailState.SENT);
        assertThat(sent.messageId()).hasValue("m1");
        assertThat(sent.due(NOW.plus(Mail.KEPT))).isFalse();
    }

    @Test
    void newsComesTwiceAndInAnyOrder() {
        Mail bounced = owed.taken(NOW).after(MailNews.BOUNCED, "m1");

        assertThat(bounced.after(MailNews.SENT, "m1")).isEqualTo(bounced);
        assertThat(bounced.after(MailNews.DELIVERED, "m1")).isEqualTo(bounced);
        assertThat(bounced.after(MailNews.BOUNCED, "m1")).isEqualTo(bounced);
        assertThat(bounced.after(MailNews.COMPLAINED, "m1").state())
                .isEqualTo(MailState.COMPLAINED);
    }

    @Test
    void newsOfAMailThatWasGivenUpIsTrue() {
        Mail failed = owed.taken(NOW).failed("NoAnswer");

        assertThat(failed.after(MailNews.SENT, "m1").state()).isEqualTo(MailState.SENT);
        assertThat(owed.dropped("NobodyToTell").after(MailNews.SENT, "m1").state())
                .isEqualTo(MailState.DROPPED);
    }

    @Test
    void whatFailedIsTriedAgainFromTheBeginning() {
        Mail failed = owed.taken(NOW).failed("NoAnswer");

        Mail again = failed.again(NOW);

        assertThat(again.due(NOW)).isTrue();
        assertThat(again.tries()).isZero();
        assertThat(again.trouble()).hasValue("NoAnswer");
        assertThat(again.taken(NOW).sent("m1").state()).isEqualTo(MailState.SENT);
    }
}
