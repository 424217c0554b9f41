package souk.functions.sellers;

import java.time.Duration;
import souk.catalogue.SellerId;
import souk.listing.ListingsBusy;
import souk.listing.SellerListings;
import souk.stream.SellerStream;
import souk.wiring.Live;

/**
 * Hears of every seller who is called something else or sells no more or again, and sees that each
 * of their products says so.
 */
public final class UpdateListings extends SellerStream {
    /** Less than the function may run. */
    private static final Duration TIME = Duration.ofSeconds(270);

    private final SellerListings listings;

    public UpdateListings() {
        this(Live.stores().following().sellerListings());
    }

    UpdateListings(SellerListings listings) {
        this.listings = listings;
    }

    /** What was not done in time is done at the next attempt. */
    @Override
    protected void changed(SellerId seller) {
        if (!listings.follow(seller, TIME)) {
            throw new ListingsBusy();
        }
    }
}
