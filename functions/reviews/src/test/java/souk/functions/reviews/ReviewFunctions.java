package souk.functions.reviews;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import souk.catalogue.ProductId;
import souk.http.Answer;
import souk.http.Call;
import souk.order.OrderId;
import souk.order.SampleOrders;
import souk.review.ReviewId;
import souk.review.Reviewing;
import souk.review.ReviewsInMemory;
import souk.shopper.SampleSeeds;
import souk.shopper.ShopperId;

/** A shop of a mug and a bowl; each review comes a second after the last. */
final class ReviewFunctions {
    private final ReviewsInMemory reviews =
            new ReviewsInMemory()
                    .with(SampleOrders.product("mug", 1_250, 9))
                    .with(SampleOrders.product("bowl", 900, 9));
    private Instant now = SampleOrders.NOON;
    private final Reviewing reviewing = new Reviewing(reviews, clock());

    private Clock clock() {
        InstantSource ticking =
                () -> {
                    now = now.plusSeconds(1);
                    return now;
                };
        return ticking.withZone(ZoneOffset.UTC);
    }

    ReviewsInMemory reviews() {
        return reviews;
    }

    Reviewing reviewing() {
        return reviewing;
    }

    static String id(String shopper, String product) {
        return ReviewId.of(new ProductId(product), SampleSeeds.of(shopper)).value();
    }

    /** The first letters of who wrote the reviews of a list, which only the store knows. */
    String writers(Answer list) {
        StringBuilder writers = new StringBuilder();
        for (JsonNode item : list.json().path("items")) {
            var id = new ReviewId(item.path("id").asText());
            writers.append(reviews.find(id).orElseThrow().shopper().value().charAt(0));
        }
        return writers.toString();
    }

    void paid(String shopper, String product) {
        reviews.paid(new OrderId("order"), new ShopperId(shopper), new ProductId(product));
    }

    /** Sends a review of the mug with so many stars. */
    Answer add(String shopper, int stars) {
        return add(shopper, "{\"productId\":\"mug\",\"rating\":" + stars + "}");
    }

    Answer add(String shopper, String body) {
        return Call.of("POST /api/reviews").as(shopper).json(body).to(new AddReview(reviewing));
    }

    /** Sends other stars and words for a review. */
    Answer change(String shopper, String id, String body) {
        return Call.of("PUT /api/reviews/{id}")
                .as(shopper)
                .path("id", id)
                .json(body)
                .to(new ChangeReview(reviewing));
    }

    Answer remove(String shopper, String id) {
        return Call.of("DELETE /api/reviews/{id}")
                .as(shopper)
                .path("id", id)
                .to(new RemoveReview(reviewing));
    }

    Answer report(String shopper, String id, String body) {
        return Call.of("POST /api/reviews/{id}/reports")
                .as(shopper)
                .path("id", id)
                .json(body)
                .to(new ReportReview(reviewing));
    }

    /** By a moderator. */
    Answer moderate(String id, String body) {
        return moderate("[moderators]", id, body);
    }

    Answer moderate(String groups, String id, String body) {
        return Call.of("PUT /api/reviews/{id}/visibility")
                .as("mo")
                .groups(groups)
                .path("id", id)
                .json(body)
                .to(new ModerateReview(reviewing));
    }

    Answer list(Call call) {
        return call.path("id", "mug").to(new ListReviews(reviews));
    }

    /** What anyone reads of the mug. */
    Answer list() {
        return list(Call.of("GET /api/reviews/{id}"));
    }

    Answer mine(Call call) {
        return call.to(new ListMyReviews(reviews));
    }
}
