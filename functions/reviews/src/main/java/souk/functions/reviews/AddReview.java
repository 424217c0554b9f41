package souk.functions.reviews;

import java.util.List;
import java.util.Optional;
import souk.catalogue.ProductId;
import souk.dynamo.Table;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.json.ReviewJson;
import souk.review.Comment;
import souk.review.DisplayName;
import souk.review.Rating;
import souk.review.Reviewing;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** POST /api/reviews: the shopper's one review of a product. */
public final class AddReview extends Route {
    record Body(
            ProductId productId,
            Rating rating,
            Optional<Comment> comment,
            Optional<DisplayName> author) {}

    private final Reviewing reviewing;

    public AddReview() {
        this(Live.stores().reviewing(Live.reviewsBy()));
    }

    AddReview(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    protected void prime() {
        String body = "{\"productId\": \"prime\", \"rating\": 5}";
        prime(body);
        // By who sells nothing: one who bought it, and one who did not.
        for (var without : List.of(Table.SELLERS, Table.ORDERS)) {
            var stores = PrimingShop.storesWithout(Table.REVIEWS, Table.SELLERS, without);
            new AddReview(stores.reviewing()).primeOver(PrimingEvent.of(body));
        }
    }

    @Override
    protected Reply answer(Request request) {
        var shopper = request.shopper();
        var body = request.body(Body.class);
        var review =
                reviewing.add(
                        shopper, body.productId(), body.rating(), body.comment(), body.author());
        return Reply.created(
                        "/api/users/reviews?productId=" + review.product(),
                        json -> ReviewJson.write(json, review))
                .counting("ReviewsAdded", 1);
    }
}
