package souk.parcel;

import souk.catalogue.SellerId;
import souk.order.OrderId;
import souk.value.Digest;
import souk.value.IdempotencyKey;
import souk.value.Identifier;

/** A parcel of an order. Immutable. */
public record ParcelId(String value) {
    public ParcelId {
        Identifier.require("parcelId", value);
    }

    /** The parcel that a seller's request of that key makes, however often it is sent. */
    static ParcelId of(OrderId order, SellerId seller, IdempotencyKey key) {
        return new ParcelId(Digest.of("parcel", order.value(), seller.value(), key.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
