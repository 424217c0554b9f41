package souk.journey;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.local.LocalCloud;

/** A mail as its table holds it, past every function. What is absent is empty. */
public record KeptMail(String id, String kind, String state, String messageId) {
    /** All that a shop owes or has sent. */
    public static List<KeptMail> all(LocalCloud shop) {
        return shop.dynamoDb().scanPaginator(scan -> scan.tableName("Mails")).items().stream()
                .map(KeptMail::of)
                .toList();
    }

    private static KeptMail of(Map<String, AttributeValue> row) {
        return new KeptMail(
                text(row, "id"), text(row, "kind"), text(row, "state"), text(row, "messageId"));
    }

    private static String text(Map<String, AttributeValue> row, String name) {
        return row.getOrDefault(name, AttributeValue.fromS("")).s();
    }
}
