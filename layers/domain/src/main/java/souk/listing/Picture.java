package souk.listing;

import souk.value.Malformed;

/**
 * A picture that a seller is about to upload.
 *
 * @param contentType its media type, one of {@link PictureType}
 * @param bytes its length, 1 to 15 MiB
 */
public record Picture(String contentType, int bytes) {
    public static final int MAX_BYTES = 15 * 1024 * 1024;

    public Picture {
        PictureType.of(contentType);
        if (bytes < 1 || bytes > MAX_BYTES) {
            throw new Malformed("bytes must be 1 to " + MAX_BYTES);
        }
    }
}
