package souk.parcel;

import java.util.regex.Pattern;
import souk.value.Malformed;

/**
 * What a carrier calls a parcel: 1 to 50 letters, digits and what people write between them. With
 * it anybody can follow the parcel, so {@link #toString} does not tell it.
 */
public record TrackingNumber(String text) {
    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9]([A-Za-z0-9 ./-]{0,48}[A-Za-z0-9])?");

    public TrackingNumber {
        if (!SHAPE.matcher(text).matches()) {
            throw new Malformed("trackingNumber must be 1 to 50 letters and digits");
        }
    }

    /** Without what people write between. */
    String letters() {
        return text.replaceAll("[ ./-]", "");
    }

    @Override
    public String toString() {
        return "a tracking number";
    }
}
