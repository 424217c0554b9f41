package souk.listing;

import souk.catalogue.ProductStatus;
import souk.value.Malformed;

/** Where a seller wants a product to be: {@code active} or {@code archived}. */
public record ListingStatus(String word) {
    public ListingStatus {
        of(word);
    }

    public ProductStatus status() {
        return of(word);
    }

    private static ProductStatus of(String word) {
        for (ProductStatus status : ProductStatus.values()) {
            if (status.word().equals(word)) {
                return status;
            }
        }
        throw new Malformed("status must be active or archived");
    }
}
