package souk.functions.reviews;

import java.util.Optional;
import souk.dynamo.Table;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.review.ReportReason;
import souk.review.ReviewId;
import souk.review.Reviewing;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** POST /api/reviews/{id}/reports: a shopper says that a review should not be there, once each. */
public final class ReportReview extends Route {
    record Body(Optional<ReportReason> reason) {}

    private final Reviewing reviewing;

    public ReportReview() {
        this(Live.stores().reviewing());
    }

    ReportReview(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    protected void prime() {
        prime("{}");
        // By who sells nothing.
        new ReportReview(PrimingShop.storesWithout(Table.SELLERS).reviewing())
                .primeOver(PrimingEvent.of("{}").at(PrimingShop.REVIEW).by("somebody"));
    }

    @Override
    protected Reply answer(Request request) {
        var shopper = request.shopper();
        ReviewId id = request.path("id", ReviewId::new);
        var body = request.body(Body.class);
        boolean counted = reviewing.report(shopper, id, body.reason());
        return counted ? Reply.noContent().counting("ReviewsReported", 1) : Reply.noContent();
    }
}
