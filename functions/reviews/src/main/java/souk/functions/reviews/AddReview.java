package souk.functions.reviews;

import java.util.Optional;
import souk.catalogue.ProductId;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.json.ReviewJson;
import souk.review.Comment;
import souk.review.DisplayName;
import souk.review.Rating;
import souk.review.Review;
import souk.review.Reviewing;
import souk.wiring.Live;
import souk.wiring.PrimingShop;
import souk.wiring.Table;

/** POST /api/reviews: the shopper's one review of a product. */
public final class AddReview extends Route {
    record Body(
            ProductId productId,
            Rating rating,
            Optional<Comment> comment,
            Optional<DisplayName> author) {}

    private final Reviewing reviewing;

    public AddReview() {
        this(Live.stores().reviewing());
    }

    AddReview(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    protected void prime() {
        String body = "{\"productId\": \"prime\", \"rating\": 5}";
        prime(body);
        new AddReview(PrimingShop.storesWithout(Table.REVIEWS).reviewing())
                .primeOver(PrimingEvent.of(body));
    }

    @Override
    protected Reply answer(Request request) {
        var shopper = request.shopper();
        var body = request.body(Body.class);
        Review review =
                reviewing.add(
                        shopper, body.productId(), body.rating(), body.comment(), body.author());
        return Reply.created(
                        "/api/users/reviews?productId=" + review.product(),
                        json -> ReviewJson.write(json, review))
                .counting("ReviewsAdded", 1);
    }
}
