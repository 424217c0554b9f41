package souk.review;

import java.util.Optional;
import souk.catalogue.Product;
import souk.catalogue.RatingSummary;
import souk.moderation.Decision;
import souk.order.OrderId;
import souk.shopper.DailyUse;

/**
 * One step of a review: from nothing to a review, from one state to the next, or to nothing again.
 *
 * @param product as it was when the step was decided; its figures are part of the step
 * @param report by whom, when the step is a report
 * @param decision of a moderator, when the step is one; it is logged with it
 * @param use what the step counts as, where a shopper may do only so many a day
 */
public record ReviewChange(
        Product product,
        Optional<Review> before,
        Optional<Review> after,
        Optional<Report> report,
        Optional<Decision> decision,
        Optional<DailyUse> use) {

    /** So many reviews, and so many reports, are enough for one shopper and day. */
    private static final int MOST_A_DAY = 20;

    /** What is proved by a purchase costs its author something, and counts as nothing. */
    static ReviewChange first(Product product, Review review) {
        return new ReviewChange(
                product,
                Optional.empty(),
                Optional.of(review),
                Optional.empty(),
                Optional.empty(),
                review.verified()
                        ? Optional.empty()
                        : Optional.of(
                                DailyUse.of(
                                        review.shopper(),
                                        DailyUse.Kind.REVIEWS,
                                        MOST_A_DAY,
                                        review.createdAt())));
    }

    static ReviewChange to(ReviewSnapshot snapshot, Optional<Review> after) {
        return decided(snapshot, after, Optional.empty());
    }

    /** A moderator's step. */
    static ReviewChange decided(
            ReviewSnapshot snapshot, Optional<Review> after, Optional<Decision> decision) {
        Product product = snapshot.product().orElseThrow(NoSuchReview::new);
        return new ReviewChange(
                product, snapshot.review(), after, Optional.empty(), decision, Optional.empty());
    }

    /**
     * A report of the review.
     *
     * @param byBuyer whether who reports has bought anything
     */
    static ReviewChange reported(Product product, Review review, Report report, boolean byBuyer) {
        return new ReviewChange(
                product,
                Optional.of(review),
                Optional.of(review.reported(byBuyer, report.at())),
                Optional.of(report),
                Optional.empty(),
                Optional.of(
                        DailyUse.of(report.by(), DailyUse.Kind.REPORTS, MOST_A_DAY, report.at())));
    }

    /** Whether all is as it was. */
    boolean isNothing() {
        return after.equals(before);
    }

    public ReviewId id() {
        return after.or(() -> before).orElseThrow().id();
    }

    /** The product's figures after the step. */
    public RatingSummary figures() {
        RatingSummary without =
                before.flatMap(Review::counted)
                        .map(rating -> product.rating().with(rating.stars(), -1))
                        .orElse(product.rating());
        return after.flatMap(Review::counted)
                .map(rating -> without.with(rating.stars(), 1))
                .orElse(without);
    }

    /**
     * Whether the product's figures count the review as it was. They need not where the two were
     * read one after the other, and another step was written in between.
     */
    public boolean isConsistent() {
        return before.flatMap(Review::counted)
                .map(rating -> product.rating().stars().get(rating.stars() - 1) > 0)
                .orElse(true);
    }

    /** The order that proves the purchase, where this very step relies on it. */
    public Optional<OrderId> proof() {
        Optional<OrderId> evidence = after.flatMap(Review::purchase);
        return evidence.equals(before.flatMap(Review::purchase)) ? Optional.empty() : evidence;
    }

    public boolean changesFigures() {
        return !figures().equals(product.rating());
    }
}
