package souk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import souk.catalogue.Option;
import souk.catalogue.Product;
import souk.catalogue.Variant;

/** Options and variants as the contract shows them. */
final class VariantJson {
    private VariantJson() {}

    static void writeOptions(JsonGenerator json, List<Option> options) throws IOException {
        json.writeArrayFieldStart("options");
        for (Option option : options) {
            json.writeStartObject();
            json.writeStringField("name", option.name());
            writeTexts(json, "values", option.values());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void write(JsonGenerator json, Product product, Variant variant) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", variant.id().value());
        writeTexts(json, "values", variant.values());
        json.writeFieldName("price");
        MoneyJson.write(json, variant.price());
        json.writeNumberField("stock", variant.stock());
        json.writeStringField("sku", variant.sku().orElse(null));
        // One that the product shows no longer is forgotten.
        ImageJson.writeField(json, variant.image().filter(product.images()::contains));
        json.writeStringField("status", variant.status().word());
        json.writeEndObject();
    }

    private static void writeTexts(JsonGenerator json, String name, List<String> texts)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
