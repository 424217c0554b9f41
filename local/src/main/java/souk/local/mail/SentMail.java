package souk.local.mail;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A mail that was taken. Immutable.
 *
 * @param id SES's own
 * @param from as it was given, with a name or without
 * @param to the bare address of its one recipient
 * @param html empty when it is plain text only
 * @param headers besides those that SES writes
 * @param tags for its events
 * @param configurationSet through which events are told; without one nobody is told
 */
public record SentMail(
        String id,
        String from,
        String to,
        String subject,
        String text,
        String html,
        Map<String, String> headers,
        Map<String, String> tags,
        Optional<String> configurationSet,
        Instant at) {
    public SentMail {
        headers = Map.copyOf(headers);
        tags = Map.copyOf(tags);
    }
}
