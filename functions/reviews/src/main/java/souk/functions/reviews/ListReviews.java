package souk.functions.reviews;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import souk.catalogue.NoSuchProduct;
import souk.catalogue.ProductId;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.json.ProductJson;
import souk.json.ReviewJson;
import souk.review.Review;
import souk.review.ReviewList;
import souk.review.ReviewQuery;
import souk.review.ReviewSort;
import souk.review.Reviews;
import souk.wiring.Live;
import souk.wiring.Rehearsal;

/** GET /api/reviews/{id}: what was said of a product, for anyone; id is the product's. */
public final class ListReviews extends Route {
    private final Reviews reviews;

    public ListReviews() {
        this(Live.reviews());
    }

    ListReviews(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    protected void prime() {
        super.prime();
        new ListReviews(Rehearsal.ofEverything().reviews())
                .rehearse(PrimingEvent.of("").at(Rehearsal.PRODUCT));
    }

    @Override
    protected Reply answer(Request request) {
        var query =
                new ReviewQuery(
                        request.path("id", ProductId::new),
                        request.query("sort", ReviewSort::of).orElse(ReviewSort.NEWEST),
                        request.query("rating", Stars::of),
                        request.limit(),
                        request.after());
        ReviewList list = reviews.list(query).orElseThrow(NoSuchProduct::new);
        Optional<String> cursor = request.cursor(list.page());
        return Reply.ok(json -> write(json, list, cursor));
    }

    private static void write(JsonGenerator json, ReviewList list, Optional<String> cursor)
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
