package souk.listing;

import java.util.Optional;
import souk.value.Malformed;

/** The kinds of files that the shop makes pictures of. */
public enum PictureType {
    JPEG("image/jpeg"),
    PNG("image/png"),
    WEBP("image/webp");

    private final String contentType;

    PictureType(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    /** The kind of that media type. */
    static PictureType of(String contentType) {
        return find(contentType)
                .orElseThrow(
                        () ->
                                new Malformed(
                                        "contentType must be image/jpeg, image/png or"
                                                + " image/webp"));
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
