package souk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import souk.review.Comment;
import souk.review.DisplayName;
import souk.review.Review;

/** A review as the contract shows it: to its author, to moderators, or to anyone. */
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

    /** For moderators: what anyone sees, and whether it is hidden. */
    public static void writeModerated(JsonGenerator json, Review review) throws IOException {
        json.writeStartObject();
        writeCommon(json, review);
        json.writeBooleanField("hidden", review.hidden());
        json.writeEndObject();
    }

    /** For anyone: who wrote it is the name they gave, and nothing else. */
    public static void writePublic(JsonGenerator json, Review review) throws IOException {
        json.writeStartObject();
        writeCommon(json, review);
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
