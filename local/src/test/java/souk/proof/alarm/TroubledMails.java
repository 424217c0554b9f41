package souk.proof.alarm;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.journey.Buyer;
import souk.journey.KeptMail;
import souk.local.LocalCloud;
import souk.local.mail.MailFault;

/** Mails of a shop in which things go wrong. */
record TroubledMails(LocalCloud shop) {
    /** The next one to carol, and the next one to dora. */
    void willNotBeReadGladly() {
        shop.mail().faults().next(MailFault.BOUNCE, "carol@example.com", 1);
        shop.mail().faults().next(MailFault.COMPLAINT, "dora@example.com", 1);
    }

    /** Carol's bounced, and dora's was called spam. */
    void areNotReadGladly() {
        for (String state : List.of("Bounced", "Complained")) {
            Buyer.eventually(
                    () -> KeptMail.all(shop),
                    mails -> mails.stream().anyMatch(mail -> mail.state().equals(state)));
        }
    }

    /** One was tried as often as may be, and its last sender never came back. */
    void fail() {
        var mail =
                Map.ofEntries(
                        text("id", "ordered-late"),
                        text("kind", "ordered"),
                        text("orderId", "late"),
                        number("at"),
                        text("state", "Sending"),
                        number("nextAt"),
                        Map.entry("tries", AttributeValue.fromN("12")),
                        number("version"),
                        text("queue", "0"),
                        text("dueAt", "0000000000001"));
        shop.dynamoDb().putItem(put -> put.tableName("Mails").item(mail));

        shop.functions()
                .invoke("SendMails", "{}".getBytes(StandardCharsets.UTF_8), Duration.ofMinutes(1));
    }

    private static Map.Entry<String, AttributeValue> text(String name, String value) {
        return Map.entry(name, AttributeValue.fromS(value));
    }

    private static Map.Entry<String, AttributeValue> number(String name) {
        return Map.entry(name, AttributeValue.fromN("1"));
    }
}
