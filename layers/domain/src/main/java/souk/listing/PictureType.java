package souk.listing;

import java.util.Optional;
import souk.value.Malformed;

/** The kinds of pictures that browsers show and the shop takes. */
public enum PictureType {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    AVIF("image/avif", "avif");

    private final String contentType;
    private final String extension;

    PictureType(String contentType, String extension) {
        this.contentType = contentType;
        this.extension = extension;
    }

    public String contentType() {
        return contentType;
    }

    /** How a picture's name ends, without the dot. */
    public String extension() {
        return extension;
    }

    /** The kind of that media type. */
    static PictureType of(String contentType) {
        return find(contentType)
                .orElseThrow(
                        () ->
                                new Malformed(
                                        "contentType must be image/jpeg, image/png, image/webp or"
                                                + " image/avif"));
    }

    private static Optional<PictureType> find(String contentType) {
        for (PictureType type : values()) {
            if (type.contentType.equals(contentType)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
