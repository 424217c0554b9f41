package souk.job;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import souk.json.Json;
import souk.mail.MailId;
import souk.mail.MailNews;

/**
 * A Lambda function that hears what Amazon SES tells of a mail, by EventBridge: at least once, and
 * in no order. Subclasses hold no state but final ports.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html">The
 *     contents of SES events</a>
 */
public abstract class MailNewsJob extends Run {
    private static final String KIND = "/detail/eventType";
    private static final String MESSAGE = "/detail/mail/messageId";
    private static final String ID = "/detail/mail/tags/" + MailId.TAG + "/0";

    /**
     * Runs once for one piece of news. What it throws is logged, counted and told to Lambda as
     * {@link JobFailed}, which sends the event again.
     */
    protected abstract void run(MailId id, MailNews news, String messageId, Counts counts);

    /** What else SES tells, and what it tells of mails of others, is left out. */
    @Override
    final void run(InputStream event, Duration left, Counts counts) throws IOException {
        Map<String, String> texts = texts(event);
        Optional<MailNews> news = news(texts.getOrDefault(KIND, ""));
        if (news.isPresent() && texts.containsKey(ID) && texts.containsKey(MESSAGE)) {
            run(new MailId(texts.get(ID)), news.get(), texts.get(MESSAGE), counts);
        }
    }

    private static Optional<MailNews> news(String kind) {
        return switch (kind) {
            case "Send" -> Optional.of(MailNews.SENT);
            case "Delivery" -> Optional.of(MailNews.DELIVERED);
            // A reject is of what SES took for a virus: nobody gets it.
            case "Bounce", "Reject" -> Optional.of(MailNews.BOUNCED);
            case "Complaint" -> Optional.of(MailNews.COMPLAINED);
            default -> Optional.empty();
        };
    }

    /** The texts that matter, by where they stand. */
    private static Map<String, String> texts(InputStream event) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (JsonParser json = Json.FACTORY.createParser(event)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    String place = json.getParsingContext().pathAsPointer().toString();
                    if (place.equals(KIND) || place.equals(MESSAGE) || place.equals(ID)) {
                        texts.put(place, json.getText());
                    }
                }
            }
        }
        return texts;
    }
}
