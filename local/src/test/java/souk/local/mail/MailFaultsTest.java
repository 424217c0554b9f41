package souk.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sesv2.model.InternalServiceErrorException;
import software.amazon.awssdk.services.sesv2.model.TooManyRequestsException;

class MailFaultsTest {
    @RegisterExtension final OpenMail mail = new OpenMail();

    @Test
    void throttlesOnce() {
        mail.standIn.faults().next(MailFault.THROTTLE);

        assertThatThrownBy(() -> mail.send(_ -> {})).isInstanceOf(TooManyRequestsException.class);
        assertThat(mail.standIn.inbox().all()).isEmpty();
        mail.send(_ -> {});

        assertThat(mail.told()).isEqualTo("Send Delivery");
    }

    @Test
    void breaksBeforeItSends() {
        mail.standIn.faults().next(MailFault.SERVER_ERROR);

        assertThatThrownBy(() -> mail.send(_ -> {}))
                .isInstanceOf(InternalServiceErrorException.class);

        assertThat(mail.standIn.inbox().all()).isEmpty();
        assertThat(mail.told()).isEmpty();
    }

    @Test
    void losesAnAnswerAndTellsTheEvents() {
        mail.standIn.faults().next(MailFault.LOST_ANSWER);

        assertThatThrownBy(() -> mail.send(_ -> {})).isInstanceOf(SdkClientException.class);

        assertThat(mail.standIn.inbox().all()).hasSize(1);
        assertThat(mail.told()).isEqualTo("Send Delivery");
    }

    @Test
    void losesEventsAndAnswers() {
        mail.standIn.faults().next(MailFault.LOST_EVENTS);

        mail.send(_ -> {});

        assertThat(mail.standIn.inbox().all()).hasSize(1);
        assertThat(mail.told()).isEmpty();
    }

    @Test
    void losesBoth() {
        mail.standIn.faults().next(MailFault.LOST_ANSWER);
        mail.standIn.faults().next(MailFault.LOST_EVENTS);

        assertThatThrownBy(() -> mail.send(_ -> {})).isInstanceOf(SdkClientException.class);

        assertThat(mail.standIn.inbox().all()).hasSize(1);
        assertThat(mail.told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "bounce, Send Bounce",
        "complaint, Send Delivery Complaint",
        "success, Send Delivery",
        "suppressionlist, Send Bounce"
    })
    void theSimulatorsAddressesMeanWhatTheyMeanAtSes(String name, String events) {
        for (int i = 0; i < 2; i++) {
            mail.sendTo(name + "@simulator.amazonses.com");

            assertThat(mail.told()).isEqualTo(events);
        }
    }

    @Test
    void suppressesWhatBouncedOrComplained() {
        mail.standIn.faults().next(MailFault.BOUNCE, "Bob@example.com", 1);
        mail.sendTo("bob@example.com");
        assertThat(mail.told()).isEqualTo("Send Bounce");

        mail.sendTo("bob@example.com");
        var events = mail.events();
        assertThat(events.getLast().at("/detail/bounce/bounceSubType").asText())
                .isEqualTo("OnAccountSuppressionList");

        mail.standIn.inbox().unsuppress("bob@example.com");
        mail.sendTo("bob@example.com");
        assertThat(mail.told()).isEqualTo("Send Delivery");
    }

    @Test
    void scriptsAskForFaults() {
        assertThat(
                        mail.ask("POST", "/test/faults?fault=throttle&to=a@example.com&after=1")
                                .statusCode())
                .isEqualTo(200);

        mail.send(_ -> {});
        mail.sendTo("a@example.com");
        assertThatThrownBy(() -> mail.sendTo("a@example.com"))
                .isInstanceOf(TooManyRequestsException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "/test/faults?fault=nothing, 400",
        "/test/faults, 400",
        "/test/faults?fault=bounce&whom=a, 400",
        "/test/faults?fault=bounce&times=x, 400",
        "/test/suppressed, 400",
        "/test/other, 404"
    })
    void refusesScriptsThatAskForNothing(String call, int status) {
        assertThat(mail.ask("POST", call).statusCode()).isEqualTo(status);
    }
}
