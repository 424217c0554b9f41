package souk.functions.reviews;

import souk.review.Reviewing;
import souk.wiring.Live;
import souk.wiring.PrimingShop;

/** Reviewing in a shop that is made up. */
final class ReviewPriming {
    private ReviewPriming() {}

    static Reviewing of(PrimingShop shop) {
        return new Reviewing(shop.reviews(), Live.clock());
    }
}
