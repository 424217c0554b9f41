package souk.listing;

import java.net.URI;
import java.time.Instant;
import java.util.Map;

/**
 * Leave to upload one picture: a PUT to the address, with exactly these headers, until it expires.
 * Whoever holds it may use it, so it is neither stored nor logged. Immutable.
 *
 * @param picture the name by which its preparation is asked for afterwards
 */
public record Upload(
        URI address, Map<String, String> headers, Instant expiresAt, PictureId picture) {
    public Upload {
        headers = Map.copyOf(headers);
    }

    @Override
    public String toString() {
        return "an upload of " + picture;
    }
}
