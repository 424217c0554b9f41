package souk.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import souk.money.Money;

/**
 * One thing for sale, as it is now. Immutable.
 *
 * @param sellerName what its seller is called; a moment old after a change of that
 * @param stock units that may still be bought, 0 or more
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
        if (stock < 0) {
            throw new IllegalArgumentException("stock below zero: " + stock);
        }
        if (price.minor() < 0 || price.minor() > MAX_MINOR) {
            throw new IllegalArgumentException("price out of range: " + price.minor());
        }
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
                pictures,
                figures,
                delivery,
                status,
                suspended,
                changed,
                createdAt);
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
