package souk.functions.moderation;

import java.time.Clock;
import souk.catalogue.SellerId;
import souk.listing.SellerListings;
import souk.moderation.Subject;
import souk.moderation.Verdict;
import souk.seller.NoSuchSeller;
import souk.seller.Seller;
import souk.seller.SellerState;
import souk.seller.Sellers;
import souk.wiring.Stores;

/**
 * Moves a seller to another state, and their products after them as far as the time goes; the rest
 * is done by who hears of the change.
 */
record SellerModeration(Sellers sellers, SellerListings listings, Clock clock) {
    static SellerModeration of(Stores stores) {
        return new SellerModeration(
                stores.sellers(), stores.following().sellerListings(), stores.clock());
    }

    /** The seller afterwards; unchanged, and nothing logged, when they are there already. */
    Seller decide(SellerId id, SellerState next, Verdict verdict) {
        Seller seen = sellers.find(id).orElseThrow(NoSuchSeller::new);
        var subject = new Subject(Subject.Kind.SELLER, id.value(), seen.name().text());
        Seller after = sellers.decide(id, next, verdict.on(subject, next.word(), clock.instant()));
        listings.begin(id);
        return after;
    }
}
