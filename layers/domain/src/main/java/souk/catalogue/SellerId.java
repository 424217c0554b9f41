package souk.catalogue;

import souk.value.Identifier;

/**
 * Who sells, as everybody may know it: random, and not the {@code sub} of their token. {@code
 * souk.seller.Sellers} knows whose it is. Immutable.
 */
public record SellerId(String value) {
    public SellerId {
        Identifier.require("sellerId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
