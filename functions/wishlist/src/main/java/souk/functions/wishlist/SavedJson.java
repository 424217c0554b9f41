package souk.functions.wishlist;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import souk.json.ProductJson;
import souk.wishlist.SavedProduct;

/** A saved product as the contract shows it. */
final class SavedJson {
    private SavedJson() {}

    static void write(JsonGenerator json, SavedProduct saved) throws IOException {
        json.writeStartObject();
        json.writeStringField("productId", saved.productId().value());
        json.writeStringField("savedAt", saved.savedAt().toString());
        json.writeBooleanField("gone", saved.gone());
        json.writeFieldName("product");
        if (saved.product().isPresent()) {
            ProductJson.writeListed(json, saved.product().get());
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }
}
