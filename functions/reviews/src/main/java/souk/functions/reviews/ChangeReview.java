package souk.functions.reviews;

import java.util.Optional;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.json.ReviewJson;
import souk.review.Comment;
import souk.review.Rating;
import souk.review.ReviewId;
import souk.review.Reviewing;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** PUT /api/reviews/{id}: the author changes stars and words; id is the review's. */
public final class ChangeReview extends Route {
    record Body(Rating rating, Optional<Comment> comment) {}

    private final Reviewing reviewing;

    public ChangeReview() {
        this(Live.stores().reviewing());
    }

    ChangeReview(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    protected void prime() {
        String body = "{\"rating\": 5}";
        prime(body);
        new ChangeReview(PrimingShop.stores().reviewing())
                .primeOver(PrimingEvent.of(body).at(PrimingShop.REVIEW));
    }

    @Override
    protected Reply answer(Request request) {
        var shopper = request.shopper();
        ReviewId id = request.path("id", ReviewId::new);
        var body = request.body(Body.class);
        return Reply.ok(
                reviewing.change(shopper, id, body.rating(), body.comment()), ReviewJson::write);
    }
}
