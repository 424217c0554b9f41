package souk.review;

import java.util.List;
import java.util.Optional;
import souk.value.Page;

/**
 * What moderators have to look at, or have hidden: reviews with what was said against them. Reads
 * are a moment old at times. Safe for use by many threads.
 */
@FunctionalInterface
public interface Reported {
    /** So many reports of a review are told at most. */
    int MAX_REPORTS = 20;

    /**
     * Which of them. A review is in one list at a time, and in none once its author took it back.
     */
    enum Queue {
        /** With open reports, whether hidden by them or not: those with most of them first. */
        REPORTED,
        /** Hidden without open reports: what was hidden last first. */
        HIDDEN
    }

    /**
     * One of them.
     *
     * @param title of the product; empty when it is gone
     * @param reports the latest that are open, the latest first
     */
    record Complaint(Review review, Optional<String> title, List<Report> reports) {
        public Complaint {
            reports = List.copyOf(reports);
        }
    }

    /** One page of a list. */
    Page<Complaint> list(Queue which, int limit, Optional<String> after);
}
