package souk.catalogue;

import java.time.Instant;
import java.util.List;
import souk.money.Money;

/**
 * One thing for sale, as it is now. Immutable.
 *
 * @param stock units that may still be bought, 0 or more
 * @param images addresses of its pictures, the first one leading; may be empty
 * @param version 1 at first, one more at each change by its seller (not at a sale)
 */
public record Product(
        ProductId id,
        SellerId seller,
        String title,
        String description,
        Category category,
        Money price,
        int stock,
        List<String> images,
        RatingSummary rating,
        Delivery delivery,
        ProductStatus status,
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
        return new Product(
                id,
                seller,
                title,
                description,
                category,
                price,
                stock,
                images,
                figures,
                delivery,
                status,
                version,
                createdAt);
    }

    public boolean active() {
        return status == ProductStatus.ACTIVE;
    }
}
