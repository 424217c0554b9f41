package souk.local.mail;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what SendEmail is asked for, with SES's own limits. Of content it takes {@code Simple}, and
 * of recipients one: so does the shop send.
 *
 * @see <a href="https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html">SES:
 *     SendEmail</a>
 */
final class SendEmailReading {
    private static final Set<String> CHARSETS = Set.of("UTF-8");
    private static final Pattern HEADER_NAME = Pattern.compile("[!-9;-@A-~]{1,126}");
    private static final Pattern HEADER_VALUE = Pattern.compile("[ -~]{0,870}");
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9_.@-]{1,256}");
    private static final Pattern ARN =
            Pattern.compile("arn:aws:ses:[a-z0-9-]+:\\d{12}:identity/(.+)");
    private static final int MOST_TAGS = 50;
    private static final int MOST_BYTES = 40 * 1024 * 1024;

    /** Others would change what SES itself writes, or are nothing that the shop needs. */
    private static final Set<String> HEADERS = Set.of("List-Unsubscribe", "List-Unsubscribe-Post");

    private final MailSettings settings;

    SendEmailReading(MailSettings settings) {
        this.settings = settings;
    }

    /** The mail as it would be sent; {@code SesRefusal} where SES refuses it. */
    SentMail read(JsonNode body, String id, Instant now) {
        var asked =
                Fields.of(
                        body,
                        "SendEmail",
                        "FromEmailAddress",
                        "FromEmailAddressIdentityArn",
                        "Destination",
                        "ReplyToAddresses",
                        "Content",
                        "EmailTags",
                        "ConfigurationSetName");
        var to = recipient(asked);
        asked.texts("ReplyToAddresses").forEach(Mailbox::of);
        var simple =
                asked.required("Content", "Simple")
                        .required("Simple", "Subject", "Body", "Headers");
        var subject = data(simple.required("Subject", "Data", "Charset"));
        if (subject.isEmpty() || subject.chars().anyMatch(Character::isISOControl)) {
            throw SesRefusal.badRequest("Subject must be one line");
        }
        var parts = simple.required("Body", "Text", "Html");
        var text = parts.optional("Text", "Data", "Charset").map(SendEmailReading::data).orElse("");
        var html = parts.optional("Html", "Data", "Charset").map(SendEmailReading::data).orElse("");
        if (text.isEmpty() && html.isEmpty()) {
            throw SesRefusal.badRequest("Body must have Text or Html");
        }
        if ((subject + text + html).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw SesRefusal.badRequest("Message length exceeds the limit of 40 MB");
        }
        return new SentMail(
                id,
                sender(asked),
                to.address(),
                subject,
                text,
                html,
                headers(simple),
                tags(asked),
                configurationSet(asked),
                now);
    }

    private static Mailbox recipient(Fields asked) {
        var destination = asked.required("Destination", "ToAddresses");
        var to = destination.texts("ToAddresses");
        if (to.size() != 1) {
            throw SesRefusal.badRequest("ToAddresses must be one address, was " + to.size());
        }
        return Mailbox.of(to.getFirst());
    }

    private String sender(Fields asked) {
        var from = asked.text("FromEmailAddress");
        var mailbox = Mailbox.of(from);
        var identities =
                asked.optionalText("FromEmailAddressIdentityArn")
                        .map(SendEmailReading::identity)
                        .map(Set::of)
                        .orElse(settings.identities());
        if (!mailbox.isOf(identities) || !mailbox.isOf(settings.identities())) {
            throw new SesRefusal(
                    400,
                    "MessageRejected",
                    "Email address is not verified. The following identities failed the check: "
                            + mailbox.address());
        }
        return from;
    }

    private static String identity(String arn) {
        var matcher = ARN.matcher(arn);
        if (!matcher.matches()) {
            throw SesRefusal.badRequest("FromEmailAddressIdentityArn is no ARN of an identity");
        }
        return matcher.group(1);
    }

    private static String data(Fields content) {
        content.optionalText("Charset")
                .filter(charset -> !CHARSETS.contains(charset))
                .ifPresent(
                        charset -> {
                            throw SesRefusal.badRequest("Charset must be UTF-8, was " + charset);
                        });
        return content.text("Data");
    }

    private static Map<String, String> headers(Fields simple) {
        Map<String, String> headers = new HashMap<>();
        for (var each : simple.list("Headers")) {
            var header = Fields.of(each, "Header", "Name", "Value");
            var name = header.text("Name");
            var value = header.text("Value");
            if (!HEADER_NAME.matcher(name).matches() || !HEADER_VALUE.matcher(value).matches()) {
                throw SesRefusal.badRequest("Header must be a line of ASCII");
            }
            if (!HEADERS.contains(name) || headers.put(name, value) != null) {
                throw SesRefusal.badRequest("Header is not allowed, or there twice: " + name);
            }
        }
        return headers;
    }

    private static Map<String, String> tags(Fields asked) {
        Map<String, String> tags = new HashMap<>();
        for (var each : asked.list("EmailTags")) {
            var tag = Fields.of(each, "EmailTag", "Name", "Value");
            var name = tag.text("Name");
            var value = tag.text("Value");
            if (!TAG.matcher(name).matches() || !TAG.matcher(value).matches()) {
                throw SesRefusal.badRequest(
                        "Tags are of ASCII letters, digits, '_', '-', '.', '@'");
            }
            if (tags.put(name, value) != null || tags.size() > MOST_TAGS) {
                throw SesRefusal.badRequest("Too many tags, or one twice");
            }
        }
        return tags;
    }

    private Optional<String> configurationSet(Fields asked) {
        var name = asked.optionalText("ConfigurationSetName");
        if (name.isPresent() && !settings.configurationSets().contains(name.get())) {
            throw new SesRefusal(
                    404,
                    "NotFoundException",
                    "Configuration set <%s> does not exist.".formatted(name.get()));
        }
        return name;
    }
}
