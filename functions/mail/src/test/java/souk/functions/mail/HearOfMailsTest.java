package souk.functions.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.http.Call;
import souk.http.FakeContext;
import souk.mail.Mail;
import souk.mail.MailState;
import souk.mail.MailsInMemory;
import souk.mail.OwedMails;
import souk.order.SampleOrders;
import souk.parcel.ParcelFixture;

class HearOfMailsTest {
    private final MailsInMemory mails = new MailsInMemory();
    private final Mail mail =
            OwedMails.ofOrder(Optional.empty(), ParcelFixture.paidOrder(), SampleOrders.NOON)
                    .getFirst();

    @ParameterizedTest
    @CsvSource({
        "Send, SENT",
        "Delivery, DELIVERED",
        "Bounce, BOUNCED",
        "Reject, BOUNCED",
        "Complaint, COMPLAINED",
        "Open, WAITING"
    })
    void keepsWhatBecameOfAMail(String kind, MailState state) {
        mails.owe(mail);

        hear(event(kind, mail.id().value()));

        assertThat(mails.find(mail.id()).orElseThrow().state()).isEqualTo(state);
    }

    @Test
    void countsEachNewsOnce() {
        mails.owe(mail);

        assertThat(hear(event("Bounce", mail.id().value()))).isEqualTo("{\"MailsBounced\":1}");
        assertThat(hear(event("Bounce", mail.id().value()))).isEqualTo("{}");
        assertThat(hear(event("Delivery", mail.id().value()))).isEqualTo("{}");
    }

    @Test
    void leavesOutMailsOfOthers() {
        assertThat(hear(event("Send", "ordered-unknown"))).isEqualTo("{}");
        assertThat(hear("{\"detail\": {\"eventType\": \"Send\", \"mail\": {\"tags\": {}}}}"))
                .isEqualTo("{}");
        assertThat(mails.all()).isEmpty();
    }

    private static String event(String kind, String id) {
        return """
                {"detail": {"eventType": "%s", "mail": {"messageId": "m1", "tags": {"mailId": ["%s"]}}}}"""
                .formatted(kind, id);
    }

    private String hear(String event) {
        var out = new ByteArrayOutputStream();
        Call.written(
                () -> {
                    try {
                        var in = new ByteArrayInputStream(event.getBytes(UTF_8));
                        new HearOfMails(mails).handleRequest(in, out, new FakeContext());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        return out.toString(UTF_8);
    }
}
