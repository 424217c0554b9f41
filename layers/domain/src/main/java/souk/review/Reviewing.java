package souk.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import souk.catalogue.NoSuchProduct;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.moderation.Subject;
import souk.moderation.Verdict;
import souk.shopper.ShopperId;
import souk.shopper.TooManyToday;
import souk.value.ReservedName;
import souk.value.ReservedNames;

/**
 * Writing, changing, reporting and hiding reviews. Each step is decided on what is there and
 * written only if that is still so; else it is decided again, a random while later. Safe for use by
 * many threads.
 */
public final class Reviewing {
    private static final int MAX_ATTEMPTS = 40;

    /**
     * Then there is time left to say so: a function has ten seconds, an attempt takes two at most.
     */
    private static final Duration GIVES_UP_AFTER = Duration.ofSeconds(5);

    private final Reviews reviews;
    private final Clock clock;
    private final ReviewRules rules;

    /** Of a shop that everyone may review products in. */
    public Reviewing(Reviews reviews, Clock clock) {
        this(reviews, clock, ReviewsBy.EVERYONE);
    }

    public Reviewing(Reviews reviews, Clock clock, ReviewsBy reviewsBy) {
        this.reviews = reviews;
        this.clock = clock;
        this.rules = new ReviewRules(reviewsBy);
    }

    /**
     * Writes a shopper's review of a product.
     *
     * @throws NoSuchProduct when there is none of that id
     * @throws OwnProduct when the shopper sells it
     * @throws NotBought when only buyers may, and the shopper is none
     * @throws ReservedName when the author poses as somebody of the shop
     * @throws AlreadyReviewed when the shopper has one
     * @throws TooManyToday when the shopper reviewed so many today without having bought them
     */
    public Review add(
            ShopperId shopper,
            ProductId productId,
            Rating rating,
            Optional<Comment> comment,
            Optional<DisplayName> author) {
        if (author.map(DisplayName::text).filter(ReservedNames::contain).isPresent()) {
            throw new ReservedName();
        }
        Instant start = clock.instant();
        for (int attempt = 1; again(attempt, start); attempt++) {
            Reviews.NewReviewBasis now = reviews.newReviewBasis(productId, shopper);
            Product product = now.product().orElseThrow(NoSuchProduct::new);
            rules.requireMayReview(product, now);
            ReviewId id = now.id().get();
            Review review =
                    Review.first(id, shopper, rating, comment, author, now.purchase(), start);
            ReviewChange change = ReviewChange.first(product, review);
            switch (reviews.write(change)) {
                case DONE -> {
                    return review;
                }
                case TOO_MANY_TODAY -> throw TooManyToday.of(change.use().orElseThrow(), start);
                case CHANGED_MEANWHILE, REPORTED_BEFORE -> {
                    if (reviews.snapshot(id).review().isPresent()) {
                        throw new AlreadyReviewed(id);
                    }
                }
            }
        }
        throw new ReviewsBusy();
    }

    /**
     * Changes the shopper's own review; without a comment it has none afterwards. Where no order
     * proves the purchase, one is looked for again.
     *
     * @throws NoSuchReview when it is not there, or another's
     */
    public Review change(ShopperId shopper, ReviewId id, Rating rating, Optional<Comment> comment) {
        return step(
                        () -> reviews.editBasis(id, shopper),
                        now ->
                                ReviewChange.to(
                                        now.snapshot(),
                                        Optional.of(
                                                own(now.snapshot(), shopper, id)
                                                        .edited(
                                                                rating,
                                                                comment,
                                                                now.purchase(),
                                                                clock.instant()))))
                .orElseThrow();
    }

    /**
     * Takes the shopper's own review back. Of a hidden one only the words go, lest it be written
     * anew and seen.
     *
     * @throws NoSuchReview when it is not there, or another's
     */
    public void remove(ShopperId shopper, ReviewId id) {
        step(
                id,
                snapshot ->
                        ReviewChange.to(
                                snapshot,
                                Optional.of(own(snapshot, shopper, id))
                                        .filter(Review::hidden)
                                        .map(Review::takenBack)));
    }

    /**
     * Hides a review, or shows it again, closes its reports and logs the decision. Nothing happens
     * when it is so already and has no open report.
     *
     * @throws NoSuchReview when it is not there, or is to be shown and its author took it back
     */
    public Review moderate(ReviewId id, boolean visible, Verdict verdict) {
        return step(id, snapshot -> decided(snapshot, visible, verdict)).orElseThrow();
    }

    /**
     * Reports a visible review, once; again changes nothing.
     *
     * @return whether the report counted
     * @throws NoSuchReview when it is not there to be seen
     * @throws OwnReview when it is the shopper's own
     * @throws OwnProduct when the shopper sells the product
     * @throws TooManyToday when the shopper reported so many today
     */
    public boolean report(ShopperId shopper, ReviewId id, Optional<ReportReason> reason) {
        Instant start = clock.instant();
        for (int attempt = 1; again(attempt, start); attempt++) {
            Reviews.ReportBasis now = reviews.reportBasis(id, shopper);
            ReviewRules.requireMayReport(shopper, now);
            ReviewSnapshot snapshot = now.snapshot();
            ReviewChange change =
                    ReviewChange.reported(
                            snapshot.product().orElseThrow(),
                            snapshot.review().orElseThrow(),
                            new Report(shopper, reason, start),
                            now.buyer());
            switch (reviews.write(change)) {
                case DONE -> {
                    return true;
                }
                case REPORTED_BEFORE -> {
                    return false;
                }
                case TOO_MANY_TODAY -> throw TooManyToday.of(change.use().orElseThrow(), start);
                case CHANGED_MEANWHILE -> {
                    // It is decided again.
                }
            }
        }
        throw new ReviewsBusy();
    }

    private Optional<Review> step(ReviewId id, Function<ReviewSnapshot, ReviewChange> decide) {
        return step(
                () -> new Reviews.EditBasis(reviews.snapshot(id), Optional.empty()),
                now -> decide.apply(now.snapshot()));
    }

    private Optional<Review> step(
            Supplier<Reviews.EditBasis> look, Function<Reviews.EditBasis, ReviewChange> decide) {
        Instant start = clock.instant();
        for (int attempt = 1; again(attempt, start); attempt++) {
            ReviewChange change = decide.apply(look.get());
            if (change.isNothing() || reviews.write(change) == Reviews.Written.DONE) {
                return change.after();
            }
        }
        throw new ReviewsBusy();
    }

    /** Whether another attempt is due; who lost to others has stood back by then. */
    private boolean again(int attempt, Instant start) {
        if (attempt == 1) {
            return true;
        }
        if (attempt > MAX_ATTEMPTS || clock.instant().isAfter(start.plus(GIVES_UP_AFTER))) {
            return false;
        }
        reviews.standBack(attempt);
        return true;
    }

    private ReviewChange decided(ReviewSnapshot snapshot, boolean visible, Verdict verdict) {
        Review review = snapshot.review().orElseThrow(NoSuchReview::new);
        Product product = snapshot.product().orElseThrow(NoSuchReview::new);
        if (visible && review.withdrawn()) {
            throw new NoSuchReview();
        }
        Instant now = clock.instant();
        var subject = new Subject(Subject.Kind.REVIEW, review.id().value(), product.title());
        return ReviewChange.decided(
                snapshot,
                Optional.of(review.decided(visible, now)),
                Optional.of(verdict.on(subject, visible ? "Shown" : "Hidden", now)));
    }

    private static Review own(ReviewSnapshot snapshot, ShopperId shopper, ReviewId id) {
        return snapshot.review()
                .filter(review -> review.id().equals(id) && review.shopper().equals(shopper))
                .orElseThrow(NoSuchReview::new);
    }
}
