package souk.listing;

import java.util.Optional;
import java.util.regex.Pattern;
import souk.catalogue.SellerId;
import souk.value.Malformed;

/**
 * Names one upload of a seller, and with it all files that are made of it. Only those under {@code
 * media/} are public.
 *
 * @param name 1 to 64 letters, digits, hyphens or underscores
 */
public record PictureId(SellerId seller, String name) {
    private static final String NAME = "[A-Za-z0-9_-]{1,64}";
    private static final String UPLOADS = "uploads/";
    private static final Pattern ADDRESS =
            Pattern.compile("/media/([^/]+)/(" + NAME + ")-[0-9]+x[0-9]+\\.jpg");

    public PictureId {
        if (!isName(name)) {
            throw new Malformed("id must be that of an upload");
        }
    }

    /** The seller's upload of that name; empty if none can be called so. */
    public static Optional<PictureId> find(SellerId seller, String name) {
        return isName(name) ? Optional.of(new PictureId(seller, name)) : Optional.empty();
    }

    private static boolean isName(String name) {
        return name.matches(NAME);
    }

    /**
     * The upload at that key of the bucket.
     *
     * @throws Malformed if no upload has such a key
     */
    public static PictureId ofUpload(String key) {
        String[] parts = key.split("/", -1);
        if (parts.length != 3 || !key.startsWith(UPLOADS)) {
            throw new Malformed("no upload is called so");
        }
        return new PictureId(new SellerId(parts[1]), parts[2]);
    }

    /** The picture whose largest size has that address; empty for an address of none. */
    public static Optional<PictureId> of(ImageAddress address) {
        var parts = ADDRESS.matcher(address.path());
        return parts.matches()
                ? Optional.of(new PictureId(new SellerId(parts.group(1)), parts.group(2)))
                : Optional.empty();
    }

    /** The key of the file as it was uploaded. */
    public String upload() {
        return UPLOADS + seller + "/" + name;
    }

    /** The key of what became of it. */
    public String preparation() {
        return "prepared/" + seller + "/" + name;
    }

    /**
     * The address of its largest size.
     *
     * @param width pixels
     * @param height pixels
     */
    public ImageAddress address(int width, int height) {
        return new ImageAddress("/media/%s/%s-%dx%d.jpg".formatted(seller, name, width, height));
    }
}
