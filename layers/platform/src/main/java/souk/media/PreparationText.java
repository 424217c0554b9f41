package souk.media;

import java.nio.charset.StandardCharsets;
import souk.listing.PictureFault;
import souk.listing.PictureId;
import souk.listing.Preparation;

/**
 * What became of an upload, as its object has it: {@code Ready 1600 1200} or {@code Refused HEIC}.
 */
final class PreparationText {
    private static final String READY = "Ready";
    private static final String REFUSED = "Refused";

    private PreparationText() {}

    static byte[] ready(int width, int height) {
        return (READY + " " + width + " " + height).getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] refused(PictureFault fault) {
        return (REFUSED + " " + fault).getBytes(StandardCharsets.US_ASCII);
    }

    static Preparation read(PictureId id, byte[] text) {
        String[] words = new String(text, StandardCharsets.US_ASCII).split(" ", -1);
        return switch (words[0]) {
            case READY -> {
                int width = Integer.parseInt(words[1]);
                yield new Preparation.Ready(id.address(width, Integer.parseInt(words[2])));
            }
            case REFUSED -> new Preparation.Refused(PictureFault.valueOf(words[1]));
            default -> throw new IllegalStateException("no preparation is written so");
        };
    }
}
