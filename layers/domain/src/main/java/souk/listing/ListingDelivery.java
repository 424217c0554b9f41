package souk.listing;

import souk.catalogue.Delivery;

/** How a seller says that a product reaches its buyer: {@code parcel} or {@code none}. */
public record ListingDelivery(String word) {
    public ListingDelivery {
        Delivery.of(word);
    }

    public Delivery delivery() {
        return Delivery.of(word);
    }
}
