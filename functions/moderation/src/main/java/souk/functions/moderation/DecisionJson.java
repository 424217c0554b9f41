package souk.functions.moderation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import souk.moderation.Decision;
import souk.moderation.DecisionReason;
import souk.moderation.Subject;

/** An entry of the log as the contract shows it. */
final class DecisionJson {
    private DecisionJson() {}

    static void write(JsonGenerator json, Decision decision) throws IOException {
        json.writeStartObject();
        json.writeStringField("at", decision.at().toString());
        json.writeStringField("moderator", decision.moderator());
        Subject subject = decision.subject();
        json.writeObjectFieldStart("subject");
        json.writeStringField("kind", subject.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("id", subject.id());
        json.writeStringField("name", subject.name());
        json.writeEndObject();
        json.writeStringField("outcome", decision.outcome());
        json.writeStringField("reason", decision.reason().map(DecisionReason::text).orElse(null));
        json.writeEndObject();
    }
}
