package souk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import souk.search.Suggestion;

/** What somebody may be about to type, as the contract shows it. */
public final class SuggestionJson {
    private SuggestionJson() {}

    /** {@code {"items": [...]}}, in the order given. */
    public static void write(JsonGenerator json, List<Suggestion> suggestions) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("items");
        for (Suggestion suggestion : suggestions) {
            write(json, suggestion);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Suggestion suggestion) throws IOException {
        switch (suggestion) {
            case Suggestion.Words words -> write(json, "words", words.text(), null);
            case Suggestion.InCategory in ->
                    write(json, "category", in.text(), in.category().slug());
            case Suggestion.OfProduct of -> write(json, "product", of.text(), of.product().value());
        }
    }

    private static void write(JsonGenerator json, String kind, String text, @Nullable String id)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", kind);
        json.writeStringField("text", text);
        json.writeStringField("id", id);
        json.writeEndObject();
    }
}
