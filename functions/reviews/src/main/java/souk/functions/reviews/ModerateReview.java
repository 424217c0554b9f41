package souk.functions.reviews;

import java.util.Optional;
import souk.http.Moderator;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.json.ReviewJson;
import souk.moderation.DecisionReason;
import souk.moderation.Verdict;
import souk.review.Review;
import souk.review.ReviewId;
import souk.review.Reviewing;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** PUT /api/reviews/{id}/visibility: a moderator hides a review or shows it again. */
public final class ModerateReview extends Route {
    record Body(boolean visible, Optional<DecisionReason> reason) {}

    private final Reviewing reviewing;

    public ModerateReview() {
        this(Live.stores().reviewing());
    }

    ModerateReview(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    protected void prime() {
        String body = "{\"visible\": false, \"reason\": \"prime\"}";
        prime(body);
        new ModerateReview(PrimingShop.stores().reviewing())
                .primeOver(PrimingEvent.of(body).at(PrimingShop.REVIEW));
    }

    @Override
    protected Reply answer(Request request) {
        Moderator.member(request);
        ReviewId id = request.path("id", ReviewId::new);
        var body = request.body(Body.class);
        var verdict = new Verdict(request.actor(), body.reason());
        Review review = reviewing.moderate(id, body.visible(), verdict);
        return Reply.ok(review, ReviewJson::writeModerated);
    }
}
