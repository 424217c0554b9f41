package souk.proof.checkout;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import souk.catalogue.Category;
import souk.catalogue.Delivery;
import souk.catalogue.LineId;
import souk.catalogue.Options;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.catalogue.Suspension;
import souk.listing.Listings;
import souk.listing.ProductModeration;
import souk.listing.SellerListings;
import souk.listing.Selling;
import souk.listing.Uploading;
import souk.moderation.Decision;
import souk.moderation.Subject;
import souk.money.Money;
import souk.seller.Membership;
import souk.seller.SampleSellers;
import souk.seller.SellerState;
import souk.seller.Sellers;
import souk.shipping.RateCards;
import souk.shipping.ShippingRates;
import souk.shopper.ShopperId;
import souk.value.Precondition;
import souk.wiring.Stores;

/** Where a seller works at the products that a checkout fixture sells. Thread-safe. */
public final class SellerSide {
    /** Who sells what the fixture has for sale. */
    public static final SellerId SAM = new SellerId("bench-7");

    private static final Duration TIME_ENOUGH = Duration.ofMinutes(15);

    private final Sellers sellers;
    private final Listings listings;
    private final Selling selling;
    private final Uploading uploading;
    private final ProductModeration moderation;
    private final RateCards cards;
    private final SellerListings followers;
    private final ClientCallLog calls;

    private SellerSide(
            Sellers sellers,
            Listings listings,
            Selling selling,
            Uploading uploading,
            ProductModeration moderation,
            RateCards cards,
            SellerListings followers,
            ClientCallLog calls) {
        this.followers = followers;
        this.sellers = sellers;
        this.listings = listings;
        this.selling = selling;
        this.uploading = uploading;
        this.moderation = moderation;
        this.cards = cards;
        this.calls = calls;
    }

    /**
     * @param cards by a client that nothing stands between
     */
    static SellerSide open(Stores stores, RateCards cards, ClientCallLog calls) {
        Listings listings = stores.listings();
        Selling selling =
                new Selling(
                        listings,
                        new NoPictures(),
                        Currency.getInstance("EUR"),
                        stores.clock(),
                        () -> UUID.randomUUID().toString());
        Uploading uploading =
                new Uploading(
                        new NoPictures(),
                        _ -> true,
                        1,
                        stores.clock(),
                        () -> UUID.randomUUID().toString());
        var moderation = stores.moderation().products(new NoPictures());
        return new SellerSide(
                stores.sellers(),
                listings,
                selling,
                uploading,
                moderation,
                cards,
                stores.following().sellerListings(),
                calls);
    }

    /** A product, or one in a single variant, as the line says. */
    static ProductWithVariants product(String seller, LineId line, int units, Money price) {
        return line.variant()
                .map(id -> new SizedProduct(line.product(), id).listed(seller, units, price))
                .orElseGet(
                        () ->
                                ProductWithVariants.plain(
                                        product(
                                                seller,
                                                line.product().value(),
                                                units,
                                                Options.NONE,
                                                price)));
    }

    /** Offers one more variant of what is listed already. */
    void offersToo(SellerId seller, LineId line, int units, Money price) {
        ProductWithVariants listed = listings.find(line.product()).orElseThrow();
        var size = new SizedProduct(line.product(), line.variant().orElseThrow());
        selling.change(seller, line.product(), Precondition.ANY, size.added(listed, units, price));
    }

    static Product product(String seller, String id, int units, Options options, Money price) {
        return new Product(
                new ProductId(id),
                new SellerId(seller),
                SampleSellers.NAME.text(),
                "The " + id,
                "Made for a proof, of the best that a proof can be made of.",
                new Category("proofs"),
                price,
                units,
                options,
                List.of("/images/" + id + ".svg"),
                RatingSummary.NONE,
                Delivery.PARCEL,
                ProductStatus.ACTIVE,
                Suspension.NONE,
                1,
                Instant.parse("2026-01-01T00:00:00Z"));
    }

    public Sellers sellers() {
        return sellers;
    }

    /** The seller that a person is. */
    public Membership member(String person) {
        return sellers.find(new ShopperId(person)).orElseThrow();
    }

    /** A moderator decides; from the answer on it holds. */
    public void decide(SellerId seller, SellerState next) {
        sellers.decide(
                seller,
                next,
                new Decision(
                        Instant.EPOCH,
                        "moderator",
                        new Subject(Subject.Kind.SELLER, seller.value(), ""),
                        next.word(),
                        Optional.empty()));
    }

    /** The seller's products follow what was decided. */
    public void productsFollow(SellerId seller) {
        if (!followers.follow(seller, TIME_ENOUGH)) {
            throw new AssertionError("not all products follow " + seller);
        }
    }

    public Listings listings() {
        return listings;
    }

    public Selling selling() {
        return selling;
    }

    public Uploading uploading() {
        return uploading;
    }

    public ProductModeration moderation() {
        return moderation;
    }

    /** A seller's rates from now on. */
    public void sendsAt(SellerId seller, ShippingRates rates) {
        cards.replace(seller, Precondition.ANY, rates);
    }

    /** Sellers' rates as they are. */
    Map<SellerId, ShippingRates> rates(Collection<SellerId> of) {
        return cards.findAll(of);
    }

    /** Notes for the audit that so many were added, or taken out where fewer than none. */
    public void restocked(ProductId product, int units) {
        calls.restocked(product.value(), units);
    }
}
