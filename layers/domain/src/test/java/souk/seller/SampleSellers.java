package souk.seller;

import java.time.Instant;
import java.util.Optional;
import souk.catalogue.SellerId;
import souk.shipping.Country;

/** Sellers for tests, who were approved on New Year's Day. */
public final class SampleSellers {
    /** What they are called, unless a test says otherwise. */
    public static final SellerName NAME = new SellerName("Sam's shop");

    private static final Instant SINCE = Instant.parse("2026-01-01T00:00:00Z");

    private SampleSellers() {}

    public static Seller approved(SellerId id) {
        return approved(id, NAME.text());
    }

    public static Seller approved(SellerId id, String name) {
        return Seller.approved(id, application(name), SINCE);
    }

    public static SellerApplication application(String name) {
        return new SellerApplication(
                new SellerProfile(new SellerName(name), new About("")),
                new Country("DE"),
                false,
                "1");
    }

    public static Membership member(SellerId id) {
        return new Membership(id, NAME, SellerState.APPROVED);
    }

    /** In another state, as if somebody had decided so. */
    public static Seller in(SellerState state, Seller seller) {
        return new Seller(
                seller.id(),
                seller.application(),
                state,
                seller.appliedAt(),
                seller.since(),
                Optional.empty(),
                seller.version() + 1);
    }
}
