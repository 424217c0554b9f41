package souk.functions.moderation;

import java.util.Optional;
import souk.http.Moderator;
import souk.http.PrimingEvent;
import souk.http.Reply;
import souk.http.Request;
import souk.http.Route;
import souk.review.Reported;
import souk.review.Reported.Complaint;
import souk.review.Reported.Queue;
import souk.value.Malformed;
import souk.value.Page;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** GET /api/moderation/reviews: reviews that wait for a moderator, or that are hidden. */
public final class ListReportedReviews extends Route {
    private final Reported reported;

    public ListReportedReviews() {
        this(Live.stores().moderation().reported());
    }

    ListReportedReviews(Reported reported) {
        this.reported = reported;
    }

    @Override
    protected void prime() {
        super.prime();
        new ListReportedReviews(PrimingShop.stores().moderation().reported())
                .primeOver(PrimingEvent.of(""));
    }

    @Override
    protected Reply answer(Request request) {
        Moderator.member(request);
        Queue queue = request.query("state", ListReportedReviews::queue).orElse(Queue.REPORTED);
        Page<Complaint> page = reported.list(queue, request.limit(), request.after());
        Optional<String> cursor = request.cursor(page);
        return Reply.list(page.items(), cursor, ComplaintJson::write);
    }

    private static Queue queue(String word) {
        return switch (word) {
            case "reported" -> Queue.REPORTED;
            case "hidden" -> Queue.HIDDEN;
            default -> throw new Malformed("state must be reported or hidden");
        };
    }
}
