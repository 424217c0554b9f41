package souk.local.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the EventBridgeRule events of functions that are about mails. A rule has to name the kinds
 * of news and one configuration set.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/ses/latest/dg/monitor-sending-activity-using-eventbridge.html">Monitoring
 *     SES with EventBridge</a>
 */
final class MailRules {
    static final String SOURCE = "aws.ses";

    private MailRules() {}

    static List<MailRule> read(String function, Section properties) {
        int retries = EventRetries.of(properties);
        return properties.namedSections("Events").values().stream()
                .filter(MailRules::isOfMails)
                .map(event -> rule(function, event, retries))
                .toList();
    }

    /** Whether an event of a function is a rule about mails. */
    static boolean isOfMails(Section event) {
        return event.needText("Type").equals("EventBridgeRule")
                && event.section("Properties")
                        .flatMap(properties -> properties.section("Pattern"))
                        .filter(pattern -> pattern.texts("source").equals(List.of(SOURCE)))
                        .isPresent();
    }

    private static MailRule rule(String function, Section event, int retries) {
        Section properties = event.needSection("Properties");
        Section detail = properties.needSection("Pattern").needSection("detail");
        Section tags = detail.needSection("mail").needSection("tags");
        List<String> sets = tags.texts("ses:configuration-set");
        if (sets.size() != 1) {
            throw tags.broken("ses:configuration-set", "must be one.");
        }
        Optional<InputTransformer> transformer =
                properties.section("InputTransformer").map(InputTransformer::read);
        return new MailRule(
                function,
                Set.copyOf(detail.texts("eventType")),
                sets.getFirst(),
                transformer,
                retries);
    }
}
