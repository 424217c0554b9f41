package souk.listing;

import java.util.Map;
import souk.value.Refusal;

/** A picture is not the seller's to show, or not the product's. */
public final class UnknownImage extends Refusal {
    public UnknownImage(ImageAddress image) {
        this("You have no such picture that is ready, or it belongs to another listing.", image);
    }

    private UnknownImage(String message, ImageAddress image) {
        super(Kind.AGAINST_RULE, "UNKNOWN_IMAGE", message, Map.of("image", image.path()));
    }

    /** The product does not show the picture. */
    static UnknownImage ofProduct(ImageAddress image) {
        return new UnknownImage("A picture is not one of the product.", image);
    }
}
