package souk.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import souk.money.Money;

/**
 * One thing for sale, as it is now. Immutable.
 *
 * @param sellerName what its seller is called; a moment old after a change of that
 * @param price with options the lowest of its active variants
 * @param stock units that may still be bought, 0 or more; with options of all active variants, a
 *     moment old
 * @param options none for a product that is bought as it is
 * @param images addresses of its pictures, the first one leading; may be empty
 * @param status as its seller wants it
 * @param version 1 at first, one more at each change by its seller (not at a sale)
 */
public record Product(
        ProductId id,
        SellerId seller,
        String sellerName,
        String title,
        String description,
        Category category,
        Money price,
        int stock,
        Options options,
        List<String> images,
        RatingSummary rating,
        Delivery delivery,
        ProductStatus status,
        Suspension suspension,
        long version,
        Instant createdAt) {

    /** Largest price in minor units: a full cart of it still counts exactly in a JSON number. */
    public static final long MAX_MINOR = 100_000_000_000L;

    public Product {
        images = List.copyOf(images);
        requireStock(stock);
        requirePrice(price);
    }

    /** One that is bought as it is. */
    public Product(
            ProductId id,
            SellerId seller,
            String sellerName,
            String title,
            String description,
            Category category,
            Money price,
            int stock,
            List<String> images,
            RatingSummary rating,
            Delivery delivery,
            ProductStatus status,
            Suspension suspension,
            long version,
            Instant createdAt) {
        this(
                id,
                seller,
                sellerName,
                title,
                description,
                category,
                price,
                stock,
                Options.NONE,
                images,
                rating,
                delivery,
                status,
                suspension,
                version,
                createdAt);
    }

    static void requireStock(int stock) {
        if (stock < 0) {
            throw new IllegalArgumentException("stock below zero: " + stock);
        }
    }

    static void requirePrice(Money price) {
        if (price.minor() < 0 || price.minor() > MAX_MINOR) {
            throw new IllegalArgumentException("price out of range: " + price.minor());
        }
    }

    /** What its line in a cart is called. */
    public LineId line() {
        return LineId.of(id, options.chosen().map(Variant::id));
    }

    /** The same product as somebody buys it who chose that variant. */
    public Product as(Variant variant) {
        List<String> pictures = new ArrayList<>(images);
        // One that the product shows no longer is forgotten.
        variant.image().filter(pictures::remove).ifPresent(pictures::addFirst);
        return offered(variant.price(), variant.stock(), options.choosing(variant), pictures);
    }

    /** The same product with so many units. */
    public Product stocked(int units) {
        return offered(price, units, options, images);
    }

    /** The same product, chosen by these options, with what its variants have together. */
    public Product in(Options chosenBy, int units) {
        return offered(price, units, chosenBy, images);
    }

    private Product offered(Money cost, int units, Options chosenBy, List<String> pictures) {
        return new Product(
                id,
                seller,
                sellerName,
                title,
                description,
                category,
                cost,
                units,
                chosenBy,
                pictures,
                rating,
                delivery,
                status,
                suspension,
                version,
                createdAt);
    }

    /** The same product with other figures of its ratings. */
    public Product rated(RatingSummary figures) {
        return with(sellerName, images, figures, suspension, version);
    }

    /** The same product of a seller who is called so, and sells or not. */
    public Product of(String name, boolean sellerSuspended) {
        return with(name, images, rating, suspension.ofSeller(sellerSuspended), version);
    }

    /** The same product, suspended by itself for that reason; for none, no longer. */
    public Product suspended(Optional<String> reason) {
        return with(sellerName, images, rating, suspension.ofProduct(reason), version);
    }

    /** The same product with these pictures, as another version. */
    public Product showing(List<String> pictures) {
        return with(sellerName, pictures, rating, suspension, version + 1);
    }

    private Product with(
            String name,
            List<String> pictures,
            RatingSummary figures,
            Suspension suspended,
            long changed) {
        return new Product(
                id,
                seller,
                name,
                title,
                description,
                category,
                price,
                stock,
                options,
                pictures,
                figures,
                delivery,
                status,
                suspended,
                changed,
                createdAt);
    }

    /** Whether it can be put into a cart as it is: it is for sale, and so is the variant chosen. */
    public boolean buyable() {
        return active() && !options.open() && options.chosen().map(Variant::active).orElse(true);
    }

    /** Whether it is for sale. */
    public boolean active() {
        return status == ProductStatus.ACTIVE && !suspension.any();
    }

    /** Whether its seller wants it to be for sale, and may not sell it. */
    public boolean suspended() {
        return status == ProductStatus.ACTIVE && suspension.any();
    }
}
