package souk.operations.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.SellerId;
import souk.mail.Mail;
import souk.mail.MailState;
import souk.mail.MailsInMemory;
import souk.mail.OwedMails;
import souk.operations.command.CannotRun;
import souk.parcel.ParcelFixture;
import souk.seller.SellerState;

/** What waits and what failed, of mails in memory. */
class ListMailsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final MailsInMemory mails = new MailsInMemory();

    private String told(String... options) {
        var bytes = new ByteArrayOutputStream();
        int code =
                new ListMails(mails, Clock.fixed(NOW, ZoneOffset.UTC))
                        .run(
                                List.of(options),
                                new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8) + "exit: " + code;
    }

    private Mail applied(Instant at) {
        Mail mail =
                OwedMails.ofSeller(
                                Optional.empty(),
                                new SellerId("sam"),
                                SellerState.APPLIED,
                                "since",
                                at)
                        .getFirst();
        mails.owe(mail);
        return mail;
    }

    private Mail failed() {
        Mail owed = applied(NOW.minus(Duration.ofDays(1)));
        Mail failed = owed.taken(NOW).failed("MessageRejected");
        mails.keep(owed, failed);
        return failed;
    }

    @Test
    void tellsOfNothingWhereAllIsSent() {
        Mail owed = applied(NOW);
        mails.keep(owed, owed.taken(NOW).sent("m1"));

        assertThat(told()).isEqualTo("waiting: 0\nfailed: 0\nexit: 0");
    }

    @Test
    void tellsWhatWaitsAlsoWhereItIsPutOff() {
        Mail owed = applied(NOW.minusSeconds(60));
        mails.keep(owed, owed.taken(NOW).putOff(NOW, "TooManyRequestsException"));

        assertThat(told())
                .isEqualTo(
                        """
                        applied  seller sam  Waiting since 2026-03-01T11:59:00Z, tries 1: TooManyRequestsException
                        waiting: 1
                        failed: 0
                        exit: 0""");
    }

    @Test
    void endsWithOneWhereSomethingWaitsTooLong() {
        applied(NOW.minus(Duration.ofHours(2)));

        assertThat(told()).endsWith("waiting: 1\nfailed: 0\nexit: 1");
    }

    @Test
    void namesOrderAndSeller() {
        OwedMails.ofOrder(Optional.empty(), ParcelFixture.paidOrder(), NOW).forEach(mails::owe);
        String order = ParcelFixture.paidOrder().id().value();

        assertThat(told())
                .contains("ordered  order " + order + "  Waiting")
                .contains("sold  order " + order + ", seller ")
                .endsWith("exit: 0");
    }

    @Test
    void tellsWhatFailedAndChangesNothing() {
        Mail failed = failed();

        assertThat(told())
                .isEqualTo(
                        """
                        applied  seller sam  Failed since 2026-02-28T12:00:00Z, tries 1: MessageRejected
                        waiting: 0
                        failed: 1
                        exit: 1""");
        assertThat(mails.find(failed.id())).hasValue(failed);
    }

    @Test
    void letsWhatFailedBeSentAgain() {
        Mail failed = failed();

        assertThat(told("--again")).endsWith("waiting: 0\nfailed: 1\nto be sent again: 1\nexit: 0");
        assertThat(mails.find(failed.id()).map(Mail::state)).hasValue(MailState.WAITING);
    }

    @Test
    void takesNoOtherOption() {
        assertThatThrownBy(() -> told("--fix"))
                .isInstanceOf(CannotRun.class)
                .hasMessage("mails takes the option --again only");
    }
}
