package souk.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import souk.dynamo.review.RandomReviews;
import souk.review.Comment;
import souk.review.DisplayName;
import souk.review.Review;

class ReviewJsonPropertyTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Provide
    Arbitrary<Review> reviews() {
        return RandomReviews.any();
    }

    @Property(tries = 1_000, seed = "61")
    void bringsTheWordsAsTheyWereTaken(@ForAll("reviews") Review review) {
        JsonNode json = parsed(Json.text(out -> ReviewJson.write(out, review)));

        assertThat(text(json, "comment").map(Comment::new)).isEqualTo(review.comment());
        assertThat(text(json, "author").map(DisplayName::new)).isEqualTo(review.author());
        assertThat(text(json, "comment")).isEqualTo(review.comment().map(Comment::text));
        assertThat(json.path("rating").asInt()).isEqualTo(review.rating().stars());
        assertThat(json.path("verified").asBoolean()).isEqualTo(review.verified());
        assertThat(json.path("edited").asBoolean()).isEqualTo(review.editedAt().isPresent());
        assertThat(json.path("hidden").asBoolean()).isEqualTo(review.hidden());
        assertThat(json.path("userId").asText()).isEqualTo(review.shopper().value());
    }

    @Property(tries = 1_000, seed = "62")
    void tellsThePublicNoMoreThanTheContractNames(@ForAll("reviews") Review review) {
        String text = Json.text(out -> ReviewJson.writePublic(out, review));

        JsonNode json = parsed(text);
        assertThat(json.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "id",
                        "productId",
                        "rating",
                        "comment",
                        "author",
                        "verified",
                        "edited",
                        "createdAt");
    }

    private static Optional<String> text(JsonNode json, String field) {
        assertThat(json.has(field)).as(field).isTrue();
        return Optional.ofNullable(json.path(field).textValue());
    }

    private static JsonNode parsed(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }
}
