package souk.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Which news of mails a function hears of, by a rule of EventBridge, and in what form.
 *
 * @param kinds of news, such as {@code Bounce}
 * @param configurationSet that the mails were sent with
 * @param transformer makes of an event what the function gets; the event itself when empty
 * @param retries how often a run that failed is tried again
 */
public record MailRule(
        String function,
        Set<String> kinds,
        String configurationSet,
        Optional<InputTransformer> transformer,
        int retries) {
    public MailRule {
        kinds = Set.copyOf(kinds);
    }

    /** Whether the function hears of this event of SES. */
    public boolean matches(JsonNode event) {
        var sets = event.at("/detail/mail/tags/ses:configuration-set");
        return kinds.contains(event.at("/detail/eventType").asText())
                && StreamSupport.stream(sets.spliterator(), false)
                        .anyMatch(set -> set.asText().equals(configurationSet));
    }

    /** What the function gets. */
    public String input(JsonNode event) {
        return transformer.map(each -> each.input(event)).orElseGet(event::toString);
    }
}
