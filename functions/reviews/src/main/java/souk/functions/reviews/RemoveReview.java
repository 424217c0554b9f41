package souk.functions.reviews;

import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.review.ReviewId;
import souk.review.Reviewing;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** DELETE /api/reviews/{id}: the author takes it back; id is the review's. */
public final class RemoveReview extends Route {
    private final Reviewing reviewing;

    public RemoveReview() {
        this(Live.stores().reviewing());
    }

    RemoveReview(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    protected void prime() {
        super.prime();
        new RemoveReview(PrimingShop.stores().reviewing())
                .primeOver(PrimingEvent.of("").at(PrimingShop.REVIEW));
    }

    @Override
    protected Reply answer(Request request) {
        reviewing.remove(request.shopper(), request.path("id", ReviewId::new));
        return Reply.noContent();
    }
}
