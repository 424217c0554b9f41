package souk.ses;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.Body;
import software.amazon.awssdk.services.sesv2.model.Content;
import software.amazon.awssdk.services.sesv2.model.Destination;
import software.amazon.awssdk.services.sesv2.model.EmailContent;
import software.amazon.awssdk.services.sesv2.model.Message;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;
import software.amazon.awssdk.services.sesv2.model.MessageTag;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;
import souk.mail.Courier;
import souk.mail.MailId;
import souk.mail.WrittenMail;
import souk.shopper.Email;
import souk.wiring.Live;

/**
 * Hands mails to SES's SendEmail, each call once, with the mail's id as a tag, by which SES's
 * events name it. Safe for use by many threads.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html">SendEmail</a>
 */
public final class SesCourier implements Courier {
    private static final Set<String> THROTTLES =
            Set.of("TooManyRequestsException", "LimitExceededException", "SendingPausedException");
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final SesV2Client ses;
    private final Sender sender;

    /**
     * Who writes.
     *
     * @param from such as {@code Souk <hello@souk.example>}
     * @param identity the ARN of the verified identity that it belongs to
     * @param configurationSet that tells what becomes of each mail
     */
    public record Sender(String from, String identity, String configurationSet) {}

    public SesCourier(SesV2Client ses, Sender sender) {
        this.ses = ses;
        this.sender = sender;
    }

    /** As the function is told; empty where the shop has nobody who writes. */
    public static Optional<Courier> live() {
        return Live.choice("MAIL_FROM")
                .map(
                        from ->
                                new SesCourier(
                                        Live.onceClient(SesV2Client.builder()),
                                        new Sender(
                                                from,
                                                Live.setting("MAIL_IDENTITY_ARN"),
                                                Live.setting("MAIL_CONFIGURATION_SET"))));
    }

    @Override
    public Answer send(MailId id, Email to, WrittenMail mail) {
        var body = Body.builder().text(utf8(mail.text())).html(utf8(mail.html())).build();
        var message =
                Message.builder()
                        .subject(utf8(mail.subject()))
                        .body(body)
                        .headers(mail.stop().map(SesCourier::oneClick).orElse(List.of()))
                        .build();
        var request =
                SendEmailRequest.builder()
                        .fromEmailAddress(sender.from())
                        .fromEmailAddressIdentityArn(sender.identity())
                        .configurationSetName(sender.configurationSet())
                        .destination(Destination.builder().toAddresses(to.value()).build())
                        .emailTags(MessageTag.builder().name(MailId.TAG).value(id.value()).build())
                        .content(EmailContent.builder().simple(message).build())
                        .build();
        try {
            return new Answer.Taken(ses.sendEmail(request).messageId());
        } catch (SesV2Exception refused) {
            return answer(refused);
        }
    }

    /** A fault of the service says nothing of the mail: it may have it. */
    private static Answer answer(SesV2Exception refused) {
        if (refused.statusCode() >= SERVER_ERROR) {
            throw refused;
        }
        String why = refused.awsErrorDetails().errorCode();
        return refused.statusCode() == TOO_MANY_REQUESTS || THROTTLES.contains(why)
                ? new Answer.Throttled(why)
                : new Answer.Refused(why);
    }

    /**
     * What tells a mail client how to stop mails like it.
     *
     * @see <a href="https://www.rfc-editor.org/rfc/rfc8058#section-3.1">RFC 8058, section 3.1</a>
     */
    private static List<MessageHeader> oneClick(URI stop) {
        return List.of(
                header("List-Unsubscribe", "<" + stop + ">"),
                header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"));
    }

    private static MessageHeader header(String name, String value) {
        return MessageHeader.builder().name(name).value(value).build();
    }

    private static Content utf8(String text) {
        return Content.builder().data(text).charset(StandardCharsets.UTF_8.name()).build();
    }
}
