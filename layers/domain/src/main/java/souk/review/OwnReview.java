package souk.review;

import souk.value.Refusal;

/** Nobody reports their own review: they can change or remove it. */
public final class OwnReview extends Refusal {
    public OwnReview() {
        super(Kind.AGAINST_RULE, "OWN_REVIEW", "This review is yours: change or remove it.");
    }
}
