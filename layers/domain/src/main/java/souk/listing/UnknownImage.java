package souk.listing;

import java.util.Map;
import souk.value.Refusal;

/** A picture is not the seller's to show. */
public final class UnknownImage extends Refusal {
    public UnknownImage(ImageAddress image) {
        super(
                Kind.AGAINST_RULE,
                "UNKNOWN_IMAGE",
                "You have not uploaded this picture, or it was deleted.",
                Map.of("image", image.path()));
    }
}
