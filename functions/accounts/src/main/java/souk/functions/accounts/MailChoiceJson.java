package souk.functions.accounts;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import souk.mail.MailChoice;

/** Which mails somebody wants, as the contract shows it. */
final class MailChoiceJson {
    private MailChoiceJson() {}

    static void write(JsonGenerator json, MailChoice choice) throws IOException {
        json.writeStartObject();
        json.writeBooleanField("reviews", choice.reviews());
        json.writeStringField("sold", choice.sold().word());
        json.writeBooleanField("lowStock", choice.lowStock());
        json.writeNumberField("version", choice.version());
        json.writeEndObject();
    }
}
