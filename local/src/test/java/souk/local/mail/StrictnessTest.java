package souk.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.MessageRejectedException;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.NotFoundException;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

/** What SES would refuse, and what the shop never asks for. */
class StrictnessTest {
    @RegisterExtension final OpenMail mail = new OpenMail(each -> each.withPerSecond(100));

    private void refuses(
            Class<? extends SesV2Exception> type, Consumer<SendEmailRequest.Builder> change) {
        assertThatThrownBy(() -> mail.send(change)).isInstanceOf(type);
        assertThat(mail.standIn.inbox().all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "alice",
                "alice@",
                "@example.com",
                "alice@localhost",
                "al ice@example.com",
                "alice@example.com\r\nBcc: eve@example.com",
                "alice..b@example.com",
                "alïce@example.com",
                "alice@exa mple.com",
                "alice@-example.com"
            })
    void refusesBadAddresses(String address) {
        refuses(BadRequestException.class, with -> with.destination(d -> d.toAddresses(address)));
        refuses(BadRequestException.class, with -> with.replyToAddresses(address));
    }

    @Test
    void refusesSendersThatAreNotVerified() {
        refuses(MessageRejectedException.class, with -> with.fromEmailAddress("a@other.example"));
        refuses(
                MessageRejectedException.class,
                with -> with.fromEmailAddress("a@souk.example.evil.example"));
        refuses(
                MessageRejectedException.class,
                with ->
                        with.fromEmailAddressIdentityArn(
                                "arn:aws:ses:eu-central-1:123456789012:identity/other.example"));
    }

    @Test
    void takesTheIdentityOfTheSender() {
        mail.send(
                with ->
                        with.fromEmailAddressIdentityArn(
                                "arn:aws:ses:eu-central-1:123456789012:identity/souk.example"));

        assertThat(mail.standIn.inbox().all()).hasSize(1);
    }

    @Test
    void refusesAnUnknownConfigurationSet() {
        refuses(NotFoundException.class, with -> with.configurationSetName("another"));
    }

    @Test
    void refusesMoreThanOneRecipient() {
        refuses(
                BadRequestException.class,
                with -> with.destination(to -> to.toAddresses("a@example.com", "b@example.com")));
        refuses(
                BadRequestException.class,
                with ->
                        with.destination(
                                to ->
                                        to.toAddresses("a@example.com")
                                                .bccAddresses("b@example.com")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"order 1", "ördered", "", "a:b"})
    void refusesTagsThatSesRefuses(String value) {
        refuses(
                BadRequestException.class,
                with -> with.emailTags(MessageTag.builder().name("mail").value(value).build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two\nlines", "a\r\nBcc: eve@example.com"})
    void refusesSubjectsOfNotOneLine(String subject) {
        refuses(BadRequestException.class, with -> with.content(Content.of(subject, "x")));
    }

    @Test
    void refusesAnEmptyBodyAndOtherHeaders() {
        refuses(
                BadRequestException.class,
                with ->
                        with.content(
                                all ->
                                        all.simple(
                                                s -> s.subject(of -> of.data("a")).body(_ -> {}))));
        refuses(
                BadRequestException.class,
                with -> with.content(Content.of("a", "x", Content.header("X-Other", "1"))));
    }

    @Test
    void refusesWhatTheShopNeverAsksFor() {
        refuses(BadRequestException.class, with -> with.tenantName("another"));
        refuses(
                BadRequestException.class,
                with -> with.content(all -> all.template(of -> of.templateName("t"))));
    }
}
