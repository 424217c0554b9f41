package souk.listing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import souk.catalogue.Category;
import souk.catalogue.Delivery;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.Suspension;
import souk.seller.Membership;
import souk.value.Digest;
import souk.value.Malformed;

/**
 * A product as its seller first writes it.
 *
 * @param images the first one leading; at most 8, each once
 * @param delivery a parcel unless said otherwise
 */
public record ListingDraft(
        Title title,
        Description description,
        Category category,
        PriceTag price,
        Stock stock,
        List<ImageAddress> images,
        Optional<ListingDelivery> delivery) {
    public static final int MAX_IMAGES = 8;

    public ListingDraft {
        images = List.copyOf(images);
        checkImages(images);
    }

    static void checkImages(List<ImageAddress> images) {
        if (images.size() > MAX_IMAGES) {
            throw new Malformed("images must be at most " + MAX_IMAGES);
        }
        if (images.stream().distinct().count() < images.size()) {
            throw new Malformed("images must be given once each");
        }
    }

    Product product(ProductId id, Membership seller, Instant now) {
        return new Product(
                id,
                seller.id(),
                seller.name().text(),
                title.text(),
                description.text(),
                category,
                price.money(),
                stock.units(),
                images.stream().map(ImageAddress::path).toList(),
                RatingSummary.NONE,
                delivery.map(ListingDelivery::delivery).orElse(Delivery.PARCEL),
                ProductStatus.ACTIVE,
                Suspension.NONE,
                1,
                now);
    }

    /** The same for the same draft only. */
    String digest() {
        // Only the last part may hold line breaks, which keep the parts apart.
        return Digest.of(
                title.text(),
                category.slug(),
                price.amount() + " " + price.currency(),
                Integer.toString(stock.units()),
                delivery.map(ListingDelivery::word).orElse(""),
                String.join(" ", images.stream().map(ImageAddress::path).toList()),
                description.text());
    }
}
