package souk.local.template;

import java.util.List;

/**
 * Reads the EventBridgeRule events of functions that are not about mails. Of all else that
 * EventBridge tells, the local cloud knows new objects of a bucket, by the beginning of their keys:
 * a rule about something else is refused.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventBridge.html">Using
 *     EventBridge with S3</a>
 */
final class ObjectRules {
    private ObjectRules() {}

    static List<ObjectRule> read(String function, Section properties) {
        int retries = EventRetries.of(properties);
        return properties.namedSections("Events").values().stream()
                .filter(event -> event.needText("Type").equals("EventBridgeRule"))
                .filter(event -> !MailRules.isOfMails(event))
                .map(event -> rule(function, event, retries))
                .toList();
    }

    private static ObjectRule rule(String function, Section event, int retries) {
        Section pattern = event.needSection("Properties").needSection("Pattern");
        require(pattern, "source", "aws.s3");
        require(pattern, "detail-type", "Object Created");
        Section detail = pattern.needSection("detail");
        List<String> buckets = detail.needSection("bucket").texts("name");
        List<Section> keys = detail.needSection("object").sections("key");
        if (buckets.size() != 1 || keys.size() != 1) {
            throw detail.broken("bucket", "must name one bucket, and object one prefix of keys.");
        }
        return new ObjectRule(
                function, buckets.getFirst(), keys.getFirst().needText("prefix"), retries);
    }

    private static void require(Section pattern, String name, String only) {
        if (!pattern.texts(name).equals(List.of(only))) {
            throw pattern.broken(name, "must be [" + only + "]: no other events are known here.");
        }
    }
}
