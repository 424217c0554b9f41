package souk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import souk.review.Comment;
import souk.review.DisplayName;
import souk.review.Review;

/** A review as the contract shows it: to its author and moderators, or to anyone. */
public final class ReviewJson {
    private ReviewJson() {}

    /** With who wrote it, and whether it is hidden. */
    public static void write(JsonGenerator json, Review review) throws IOException {
        json.writeStartObject();
        writeCommon(json, review);
        json.writeStringField("userId", review.shopper().value());
        json.writeBooleanField("hidden", review.hidden());
        json.writeEndObject();
    }

    /** For anyone: of {@code userId} only the first character is left. */
    public static void writePublic(JsonGenerator json, Review review) throws IOException {
        json.writeStartObject();
        writeCommon(json, review);
        json.writeStringField("userId", review.shopper().value().substring(0, 1) + "***");
        json.writeEndObject();
    }

    private static void writeCommon(JsonGenerator json, Review review) throws IOException {
        json.writeStringField("id", review.id().value());
        json.writeStringField("productId", review.product().value());
        json.writeNumberField("rating", review.rating().stars());
        json.writeStringField("comment", review.comment().map(Comment::text).orElse(null));
        json.writeStringField("author", review.author().map(DisplayName::text).orElse(null));
        json.writeBooleanField("verified", review.verified());
        json.writeBooleanField("edited", review.editedAt().isPresent());
        json.writeStringField("createdAt", review.createdAt().toString());
    }
}
