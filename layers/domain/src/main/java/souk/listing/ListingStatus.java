package souk.listing;

import souk.catalogue.ProductStatus;

/** Where a seller wants a product to be: {@code active} or {@code archived}. */
public record ListingStatus(String word) {
    public ListingStatus {
        ProductStatus.of(word);
    }

    public ProductStatus status() {
        return ProductStatus.of(word);
    }
}
