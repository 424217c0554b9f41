package souk.functions.accounts;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import souk.mail.MailTopic;

/** What was stopped, as the contract shows it; not whose mails. */
final class MailTopicJson {
    private MailTopicJson() {}

    static void write(JsonGenerator json, MailTopic topic) throws IOException {
        json.writeStartObject();
        json.writeStringField("topic", topic.word());
        json.writeEndObject();
    }
}
