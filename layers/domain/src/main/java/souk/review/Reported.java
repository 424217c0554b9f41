package souk.review;

import java.util.List;

/**
 * What moderators have to look at, or have looked at: reviews that are reported or hidden, with
 * what was said against them. It reads all reviews there are: for tools that a person runs, never
 * for a route. Safe for use by many threads.
 */
@FunctionalInterface
public interface Reported {
    /**
     * A review that is hidden or has open reports.
     *
     * @param reports that are open, the oldest first
     */
    record Complaint(Review review, List<Report> reports) {
        public Complaint {
            reports = List.copyOf(reports);
        }
    }

    /**
     * All of them, in no order. Those that their authors took back are not among them: nobody can
     * show them.
     *
     * @param afterEach told of each row that was read
     */
    List<Complaint> complaints(Runnable afterEach);
}
