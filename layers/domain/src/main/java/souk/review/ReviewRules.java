package souk.review;

import java.util.Optional;
import souk.catalogue.Product;
import souk.catalogue.SellerId;
import souk.shopper.ShopperId;

/** Who may review a product, and who may report a review of it. */
record ReviewRules(ReviewsBy reviewsBy) {

    /**
     * That the shopper may write the review.
     *
     * @throws OwnProduct when they sell the product
     * @throws NotBought when only buyers may, and they are none
     */
    void requireMayReview(Product product, Reviews.NewReviewBasis now) {
        if (isOf(now.seller(), product)) {
            throw OwnProduct.reviewed();
        }
        if (now.purchase().isPresent()) {
            return;
        }
        if (!product.active()) {
            throw NotBought.archived();
        }
        if (reviewsBy == ReviewsBy.BUYERS) {
            throw NotBought.inAShopOfBuyers();
        }
    }

    /**
     * That the shopper may report the review.
     *
     * @throws OwnReview when it is theirs
     * @throws NoSuchReview when it is not there to be seen
     * @throws OwnProduct when they sell the product
     */
    static void requireMayReport(ShopperId shopper, Reviews.ReportBasis now) {
        Review review = now.snapshot().review().orElseThrow(NoSuchReview::new);
        if (review.shopper().equals(shopper)) {
            throw new OwnReview();
        }
        Product product = now.snapshot().product().orElseThrow(NoSuchReview::new);
        if (review.hidden()) {
            throw new NoSuchReview();
        }
        if (isOf(now.seller(), product)) {
            throw OwnProduct.reported();
        }
    }

    private static boolean isOf(Optional<SellerId> seller, Product product) {
        return seller.equals(Optional.of(product.seller()));
    }
}
