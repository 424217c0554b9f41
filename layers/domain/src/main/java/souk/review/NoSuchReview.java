package souk.review;

import souk.value.Refusal;

/** There is no such review, or it is not the caller's to change. */
public final class NoSuchReview extends Refusal {
    public NoSuchReview() {
        super(Kind.MISSING, "NO_SUCH_REVIEW", "There is no such review.");
    }
}
