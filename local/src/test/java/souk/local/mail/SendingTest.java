package souk.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;
import software.amazon.awssdk.services.sesv2.model.TooManyRequestsException;
import souk.local.net.LoopbackServer;
import souk.local.net.SignedRequest;

class SendingTest {
    @RegisterExtension final OpenMail mail = new OpenMail(each -> each.withPerSecond(3));

    @Test
    void keepsWhatWasSent() {
        var id = mail.send(_ -> {});

        var kept = mail.standIn.inbox().to("ALICE@example.com");
        assertThat(kept).extracting(SentMail::id).containsExactly(id);
        assertThat(kept.getFirst().subject()).isEqualTo("Hello 😀");
        assertThat(kept.getFirst().tags()).containsEntry("mail", "ordered-1");
    }

    @Test
    void takesTheHeadersOfOneClickUnsubscribing() {
        mail.send(
                with ->
                        with.content(
                                Content.of(
                                        "Hello",
                                        "x",
                                        Content.header(
                                                "List-Unsubscribe", "<https://souk.example/s>"),
                                        Content.header(
                                                "List-Unsubscribe-Post",
                                                "List-Unsubscribe=One-Click"))));

        assertThat(mail.standIn.inbox().all().getFirst().headers())
                .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    @Test
    void tellsOfEachMailWhatBecameOfIt() {
        var id = mail.send(_ -> {});

        List<JsonNode> events = mail.events();
        assertThat(events)
                .extracting(event -> event.path("detail-type").asText())
                .containsExactly("Email Sent", "Email Delivered");
        assertThat(events)
                .allSatisfy(
                        event -> {
                            assertThat(event.path("source").asText()).isEqualTo("aws.ses");
                            var about = event.at("/detail/mail");
                            assertThat(about.path("messageId").asText()).isEqualTo(id);
                            assertThat(about.at("/tags/mail/0").asText()).isEqualTo("ordered-1");
                            assertThat(about.at("/destination/0").asText())
                                    .isEqualTo(OpenMail.ALICE);
                        });
    }

    @Test
    void tellsNothingWithoutAConfigurationSet() {
        mail.send(with -> with.configurationSetName(null));

        assertThat(mail.events()).isEmpty();
        assertThat(mail.standIn.inbox().all()).hasSize(1);
    }

    @Test
    void tellsBesideTheAnswerUnlessItIsToTellFirst() throws Exception {
        var told = new CompletableFuture<byte[]>();
        var settings =
                MailSettings.of(Clock.systemUTC(), Set.of("souk.example"), Set.of("souk-mails"))
                        .withEvents(told::complete);
        try (var standIn =
                        MailStandIn.start(
                                LoopbackServer.bind(0, "the mail", "MAIL_PORT"), settings);
                var client = OpenMail.client(standIn, SignedRequest.SECRET_KEY)) {
            client.sendEmail(OpenMail.toAlice().build());

            assertThat(told.get(10, TimeUnit.SECONDS)).isNotEmpty();
        }
    }

    @Test
    void refusesMoreThanItsRate() {
        for (int i = 0; i < 3; i++) {
            mail.send(_ -> {});
        }

        // Whatever is as quick as that: three are taken at once, and three more in a second.
        assertThatThrownBy(
                        () -> {
                            for (int i = 0; i < 100; i++) {
                                mail.send(_ -> {});
                            }
                        })
                .isInstanceOf(TooManyRequestsException.class);
    }

    @Test
    void refusesAnotherKey() {
        try (var stranger = OpenMail.client(mail.standIn, "another secret")) {
            assertThatThrownBy(
                            () -> stranger.sendEmail(with -> with.fromEmailAddress("a@b.example")))
                    .isInstanceOfSatisfying(
                            SesV2Exception.class,
                            no -> {
                                assertThat(no.statusCode()).isEqualTo(403);
                                assertThat(no.awsErrorDetails().errorCode())
                                        .isEqualTo("InvalidSignatureException");
                            });
        }
    }

    @Test
    void refusesWhatIsNotSigned() {
        var answer = mail.ask("POST", "/v2/email/outbound-emails");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("x-amzn-ErrorType"))
                .contains("MissingAuthenticationTokenException");
    }
}
