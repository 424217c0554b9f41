package souk.listing;

import java.time.Clock;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.SellerId;
import souk.seller.Membership;
import souk.value.Digest;
import souk.value.IdempotencyKey;
import souk.value.Precondition;

/**
 * Writing, changing and archiving a seller's own products. A change is decided on what is there and
 * written only if that is still so; else it is decided again. Safe for use by many threads.
 */
public final class Selling {
    private static final int MAX_ATTEMPTS = 40;

    private final Listings listings;
    private final Pictures pictures;
    private final Currency currency;
    private final Clock clock;
    private final Supplier<String> ids;

    /**
     * @param currency the shop's only one
     * @param ids never the same twice
     */
    public Selling(
            Listings listings,
            Pictures pictures,
            Currency currency,
            Clock clock,
            Supplier<String> ids) {
        this.listings = listings;
        this.pictures = pictures;
        this.currency = currency;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Lists a product. With a key the same draft makes one product, however often it is sent.
     *
     * @throws OtherCurrency when a price is not in the shop's
     * @throws UnknownImage when a picture was not uploaded by the seller
     * @throws VariantsDoNotFit when the variants are not those of the options
     * @throws souk.value.IdempotencyKeyReused when the key came before with another draft
     * @throws souk.value.Refusal when the seller does not sell any more
     */
    public ProductWithVariants list(
            Membership seller, ListingDraft draft, Optional<IdempotencyKey> key) {
        draft.prices().forEach(this::checkCurrency);
        String name = key.map(each -> "key " + each.value()).orElseGet(() -> "id " + ids.get());
        var id = new ProductId(Digest.of(seller.id().value(), name));
        ProductWithVariants product = draft.product(id, seller, clock.instant());
        keep(seller.id(), id, draft.images(), List.of());
        return listings.create(product, draft.digest());
    }

    /**
     * Changes a product that is at a version which the seller allows.
     *
     * @throws NoSuchListing when there is none, or it is another's
     * @throws StaleListing when the seller has changed it since
     * @throws StockBelowZero when more is taken out than there is
     * @throws StockTooHigh when more is put in than a product can have
     * @throws OtherCurrency when a price is not in the shop's
     * @throws souk.value.Refusal as {@link ListingChange#appliedTo} does
     * @throws UnknownImage when a picture is new and was not uploaded by the seller
     */
    public ProductWithVariants change(
            SellerId seller, ProductId id, Precondition condition, ListingChange change) {
        change.prices().forEach(this::checkCurrency);
        boolean kept = change.images().isEmpty();
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            ProductWithVariants whole = own(seller, id);
            Product seen = whole.product();
            check(seen, condition);
            change.checkStock(whole);
            ListingAfter next = change.appliedTo(whole);
            if (!kept) {
                keep(seller, id, change.images().orElseThrow(), seen.images());
                kept = true;
            }
            var after = listings.change(seen, change, next);
            if (after.isPresent()) {
                release(seller, seen, change);
                return after.get();
            }
        }
        throw new ListingsBusy();
    }

    /**
     * Archives a product. An archived one needs no change, whatever version was seen (RFC 9110,
     * section 13.1.1, allows success if the requested change was made already).
     *
     * @throws NoSuchListing when there is none, or it is another's
     * @throws StaleListing when a condition is given and the product is at a version besides
     */
    public void archive(SellerId seller, ProductId id, Optional<Precondition> condition) {
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Product seen =
                    listings.findProduct(id)
                            .filter(product -> product.seller().equals(seller))
                            .orElseThrow(NoSuchListing::new);
            if (seen.status() == ProductStatus.ARCHIVED) {
                return;
            }
            condition.ifPresent(each -> check(seen, each));
            if (listings.change(seen, ListingChange.archiving()).isPresent()) {
                return;
            }
        }
        throw new ListingsBusy();
    }

    private ProductWithVariants own(SellerId seller, ProductId id) {
        return listings.find(id)
                .filter(listing -> listing.product().seller().equals(seller))
                .orElseThrow(NoSuchListing::new);
    }

    private static void check(Product seen, Precondition condition) {
        if (!condition.allows(seen.version())) {
            throw new StaleListing(seen.version());
        }
    }

    private void checkCurrency(PriceTag price) {
        if (!price.currency().equals(currency.getCurrencyCode())) {
            throw new OtherCurrency(currency.getCurrencyCode());
        }
    }

    /** After it is written: until then the listing shows them. */
    private void release(SellerId seller, Product seen, ListingChange change) {
        if (change.images().isEmpty()) {
            return;
        }
        List<ImageAddress> shown = change.images().get();
        List<ImageAddress> dropped =
                seen.images().stream()
                        .map(ImageAddress::new)
                        .filter(image -> image.uploadedBy(seller) && !shown.contains(image))
                        .toList();
        if (!dropped.isEmpty()) {
            pictures.release(dropped);
        }
    }

    /** Before anything is written, since a listing must not show what is about to be forgotten. */
    private void keep(
            SellerId seller, ProductId id, List<ImageAddress> images, Collection<String> shown) {
        List<ImageAddress> others =
                images.stream()
                        .filter(image -> !shown.contains(image.path()) && !image.ofTheDemo())
                        .toList();
        for (ImageAddress image : others) {
            if (!image.uploadedBy(seller)) {
                throw new UnknownImage(image);
            }
        }
        if (!others.isEmpty()) {
            Optional<ImageAddress> missing = pictures.keep(id, others).stream().findFirst();
            if (missing.isPresent()) {
                throw new UnknownImage(missing.get());
            }
        }
    }
}
