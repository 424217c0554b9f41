package souk.review;

import souk.catalogue.ProductId;
import souk.shopper.IdSeed;
import souk.value.Digest;
import souk.value.Identifier;
import souk.value.Malformed;

/**
 * A review: one per shopper and product, since the id is made of both. It names the product; of the
 * shopper it tells nothing, since their part is made of a seed that nobody knows.
 */
public record ReviewId(String value) {
    public static final int MAX_LENGTH = Digest.LENGTH + 1 + Identifier.MAX_LENGTH;

    public ReviewId {
        Identifier.require("reviewId", value, MAX_LENGTH);
        if (value.length() < Digest.LENGTH + 2 || value.charAt(Digest.LENGTH) != '-') {
            throw new Malformed("reviewId has another form");
        }
    }

    /** The one review that the seed's shopper may write of this product. */
    public static ReviewId of(ProductId product, IdSeed seed) {
        return new ReviewId(Digest.of(product.value(), seed.value()) + "-" + product);
    }

    public ProductId product() {
        return new ProductId(value.substring(Digest.LENGTH + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
