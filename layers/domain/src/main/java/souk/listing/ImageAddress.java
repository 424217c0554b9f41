package souk.listing;

import java.util.List;
import java.util.Optional;
import souk.catalogue.Image;
import souk.catalogue.SellerId;
import souk.value.Malformed;

/**
 * Where a picture of a product is found: a path on the shop's own origin, at most 300 characters.
 */
public record ImageAddress(String path) {
    public static final int MAX_LENGTH = 300;

    private static final String UPLOADED = "/media/";
    private static final String DEMO = "/images/demo/";

    public ImageAddress {
        if (path.length() > MAX_LENGTH || !isPath(path)) {
            throw new Malformed("image must be an address from an upload");
        }
    }

    /** Whether it is the largest size of a picture of this very seller. */
    boolean uploadedBy(SellerId seller) {
        return PictureId.of(this).map(PictureId::seller).equals(Optional.of(seller));
    }

    /** Whether a seller uploaded it. */
    public boolean uploaded() {
        return path.startsWith(UPLOADED);
    }

    /** Whether it came with the shop. */
    boolean ofTheDemo() {
        return path.startsWith(DEMO);
    }

    /** The addresses of all its sizes, its own among them. */
    public List<ImageAddress> sizes() {
        return Image.of(path).sizes().stream().map(size -> new ImageAddress(size.src())).toList();
    }

    /** Its key in the bucket: the path without the first slash. */
    public String key() {
        return path.substring(1);
    }

    /** Segments of plain characters, so that no {@code ..} leads elsewhere. */
    private static boolean isPath(String path) {
        char before = 'a';
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean plain =
                    (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= '0' && c <= '9')
                            || c == '-'
                            || c == '_';
            boolean parts = (c == '/' || c == '.') && before != '/' && before != '.';
            if (!plain && !parts) {
                return false;
            }
            before = c;
        }
        return path.startsWith("/") && before != '/' && before != '.';
    }

    @Override
    public String toString() {
        return path;
    }
}
