package souk.functions.catalogue.page;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.Category;
import souk.json.Json;

/** What the storefront's {@code config.json} says of the shop's categories. */
final class Settings {
    private Settings() {}

    /** The name of a category; empty if the shop shows none of that id. */
    static Optional<String> name(String config, Category category) {
        try (JsonParser json = Json.FACTORY.createParser(config)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.FIELD_NAME && json.currentName().equals("categories")) {
                    return Optional.ofNullable(names(json).get(category.slug()));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> names(JsonParser json) throws IOException {
        Map<String, String> names = new HashMap<>();
        json.nextToken();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            Map<String, String> fields = new HashMap<>();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                fields.put(field, json.getText());
            }
            names.put(fields.getOrDefault("id", ""), fields.getOrDefault("name", ""));
        }
        return names;
    }
}
