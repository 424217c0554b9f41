package souk.functions.reviews;

import souk.http.Route;
import souk.review.Reviewing;

/** Opens the routes of reviews that take a body over what a proof hands in. */
public final class ReviewRoutes {
    private ReviewRoutes() {}

    public static Route add(Reviewing reviewing) {
        return new AddReview(reviewing);
    }

    public static Route change(Reviewing reviewing) {
        return new ChangeReview(reviewing);
    }

    public static Route report(Reviewing reviewing) {
        return new ReportReview(reviewing);
    }

    public static Route moderate(Reviewing reviewing) {
        return new ModerateReview(reviewing);
    }
}
