package souk.functions.reviews;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import souk.json.ProductJson;
import souk.json.ReviewJson;
import souk.review.Review;
import souk.review.ReviewList;

/** A page of a product's reviews below their summary, as the contract shows it. */
final class ReviewListJson {
    private ReviewListJson() {}

    static void write(JsonGenerator json, ReviewList list, Optional<String> cursor)
            throws IOException {
        json.writeStartObject();
        json.writeFieldName("summary");
        ProductJson.writeRating(json, list.summary());
        json.writeArrayFieldStart("items");
        for (Review review : list.page().items()) {
            ReviewJson.writePublic(json, review);
        }
        json.writeEndArray();
        json.writeStringField("nextCursor", cursor.orElse(null));
        json.writeEndObject();
    }
}
