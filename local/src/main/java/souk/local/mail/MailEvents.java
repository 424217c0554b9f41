package souk.local.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What SES publishes to EventBridge of a mail.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html">SES:
 *     contents of event data</a>
 */
final class MailEvents {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ACCOUNT = "000000000000";
    private static final String REGION = "eu-central-1";

    private MailEvents() {}

    /** In the order in which it happened. */
    static List<ObjectNode> of(SentMail mail, Fate fate) {
        List<ObjectNode> events = new ArrayList<>();
        events.add(sent(mail));
        switch (fate) {
            case DELIVERED -> events.add(delivered(mail));
            case BOUNCED -> events.add(bounced(mail, "General", "smtp; 550 5.1.1 user unknown"));
            case SUPPRESSED ->
                    events.add(
                            bounced(
                                    mail,
                                    "OnAccountSuppressionList",
                                    "Amazon SES did not send the message to this address because it"
                                            + " is on the suppression list for your account."));
            case COMPLAINED -> {
                events.add(delivered(mail));
                events.add(complained(mail));
            }
        }
        return events;
    }

    private static ObjectNode sent(SentMail mail) {
        var event = event(mail, "Email Sent", "Send");
        detail(event).putObject("send");
        return event;
    }

    private static ObjectNode delivered(SentMail mail) {
        var event = event(mail, "Email Delivered", "Delivery");
        var delivery = detail(event).putObject("delivery");
        delivery.put("timestamp", time(mail.at()))
                .put("processingTimeMillis", 1)
                .put("smtpResponse", "250 2.6.0 Message received")
                .put("reportingMTA", "a1-1.smtp-out.amazonses.com");
        delivery.putArray("recipients").add(mail.to());
        return event;
    }

    private static ObjectNode bounced(SentMail mail, String subtype, String diagnosis) {
        var event = event(mail, "Email Bounced", "Bounce");
        var bounce = detail(event).putObject("bounce");
        bounce.put("bounceType", "Permanent")
                .put("bounceSubType", subtype)
                .put("timestamp", time(mail.at()))
                .put("feedbackId", "feedback-" + mail.id())
                .put("reportingMTA", "dns; amazonses.com");
        bounce.putArray("bouncedRecipients")
                .addObject()
                .put("emailAddress", mail.to())
                .put("action", "failed")
                .put("status", "5.1.1")
                .put("diagnosticCode", diagnosis);
        return event;
    }

    private static ObjectNode complained(SentMail mail) {
        var event = event(mail, "Email Complaint Received", "Complaint");
        var complaint = detail(event).putObject("complaint");
        complaint
                .put("timestamp", time(mail.at()))
                .put("feedbackId", "feedback-" + mail.id())
                .put("complaintFeedbackType", "abuse");
        complaint.putArray("complainedRecipients").addObject().put("emailAddress", mail.to());
        return event;
    }

    private static ObjectNode event(SentMail mail, String kind, String type) {
        var event = JSON.createObjectNode();
        event.put("version", "0")
                .put("id", UUID.randomUUID().toString())
                .put("detail-type", kind)
                .put("source", "aws.ses")
                .put("account", ACCOUNT)
                .put("time", time(mail.at()))
                .put("region", REGION);
        event.putArray("resources");
        event.putObject("detail").put("eventType", type).set("mail", mail(mail));
        return event;
    }

    private static ObjectNode detail(ObjectNode event) {
        return (ObjectNode) event.path("detail");
    }

    private static ObjectNode mail(SentMail mail) {
        var shape = JSON.createObjectNode();
        shape.put("timestamp", time(mail.at()))
                .put("source", mail.from())
                .put("sendingAccountId", ACCOUNT)
                .put("messageId", mail.id())
                .put("headersTruncated", false);
        shape.putArray("destination").add(mail.to());
        var headers = shape.putArray("headers");
        headers.addObject().put("name", "From").put("value", mail.from());
        headers.addObject().put("name", "To").put("value", mail.to());
        headers.addObject().put("name", "Subject").put("value", mail.subject());
        mail.headers()
                .forEach(
                        (name, value) -> headers.addObject().put("name", name).put("value", value));
        var common = shape.putObject("commonHeaders");
        common.putArray("from").add(mail.from());
        common.putArray("to").add(mail.to());
        common.put("messageId", mail.id()).put("subject", mail.subject());
        var tags = shape.putObject("tags");
        mail.configurationSet().ifPresent(name -> tags.putArray("ses:configuration-set").add(name));
        mail.tags().forEach((name, value) -> tags.putArray(name).add(value));
        return shape;
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
