package souk.bench.deployed;

import java.time.Instant;
import souk.catalogue.SellerId;
import souk.seller.About;
import souk.seller.Seller;
import souk.seller.SellerApplication;
import souk.seller.SellerName;
import souk.seller.SellerProfile;
import souk.seller.Sellers;
import souk.shipping.Country;
import souk.shopper.ShopperId;

/** Sellers who were approved, of people who sign in under a name that is the id as well. */
public final class SampleSellers {
    /** What all of them are called. */
    public static final String NAME = "Sample seller";

    private static final Instant SINCE = Instant.parse("2025-01-01T00:00:00Z");

    /** As long as a page of a seller is. */
    private static final String ABOUT = "Made by hand in small numbers. ".repeat(10);

    private SampleSellers() {}

    /** Lets them sell, if they do not yet. */
    public static SellerId register(Sellers sellers, SellerId id) {
        return register(sellers, new ShopperId(id.value()), id);
    }

    public static SellerId register(Sellers sellers, ShopperId person, SellerId id) {
        var profile = new SellerProfile(new SellerName(NAME), new About(ABOUT));
        var application = new SellerApplication(profile, new Country("DE"), true, "1");
        sellers.add(person, Seller.approved(id, application, SINCE));
        return id;
    }
}
