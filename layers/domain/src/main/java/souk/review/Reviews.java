package souk.review;

import java.util.Optional;
import java.util.function.Supplier;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.order.OrderId;
import souk.shopper.ShopperId;
import souk.value.Page;

/**
 * Where reviews are kept. Every change of one is written together with what it does to the figures
 * of its product. Safe for use by many threads.
 */
public interface Reviews {
    /** One page of a product's visible reviews, and its figures; empty when there is no product. */
    Optional<ReviewList> list(ReviewQuery query);

    /** One page of a shopper's own reviews, newest first, hidden ones too. */
    Page<Review> findByShopper(ShopperId shopper, int limit, Optional<String> after);

    /** The review as it is at this moment. */
    Optional<Review> find(ReviewId id);

    /** The review and its product as they are at this moment. */
    ReviewSnapshot snapshot(ReviewId id);

    /** The shopper's own review of a product, as it is at this moment. */
    Optional<Review> findOwn(ProductId product, ShopperId shopper);

    /** What a shopper's review of a product is decided on, before it is there. */
    NewReviewBasis newReviewBasis(ProductId product, ShopperId shopper);

    /**
     * What a new review is decided on.
     *
     * @param id of the one review that the shopper may write of the product; asked for only once
     *     they may write it, because it gives a new shopper a row
     * @param seller that the shopper is
     * @param purchase a paid order of the product
     */
    record NewReviewBasis(
            Supplier<ReviewId> id,
            Optional<Product> product,
            Optional<SellerId> seller,
            Optional<OrderId> purchase) {}

    /** {@link #snapshot}, and at the same time a paid order of the shopper for the product. */
    EditBasis editBasis(ReviewId id, ShopperId shopper);

    /** What an edit of a review is decided on. */
    record EditBasis(ReviewSnapshot snapshot, Optional<OrderId> purchase) {}

    /** {@link #snapshot}, and at the same time who it is that reports the review. */
    ReportBasis reportBasis(ReviewId id, ShopperId shopper);

    /**
     * What a report of a review is decided on.
     *
     * @param seller that the shopper is
     * @param buyer whether the shopper has a paid order, of whatever product
     */
    record ReportBasis(ReviewSnapshot snapshot, Optional<SellerId> seller, boolean buyer) {}

    /** Writes the step and the figures, all or nothing, if all is still as it was decided on. */
    Written write(ReviewChange change);

    /**
     * Waits before a step that lost to others is decided again: a random while, so that who
     * collided does not collide again.
     *
     * @param attempt the second is the first to wait
     */
    void standBack(int attempt);

    /** How a {@link #write} ended. Only {@code DONE} has changed anything. */
    enum Written {
        DONE,
        /** The review, the product's figures or the proof of purchase is no longer what it was. */
        CHANGED_MEANWHILE,
        /** This shopper has reported this review before. */
        REPORTED_BEFORE,
        /** The shopper has done as many today as anybody may. */
        TOO_MANY_TODAY
    }
}
