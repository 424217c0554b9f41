package souk.refund;

import java.util.List;
import java.util.Optional;
import souk.order.LineUnits;
import souk.value.Digest;

/**
 * What a shopper asks to be cancelled.
 *
 * @param lines each line once; all that can be if empty
 * @param unpaidOnly whether nothing of a paid order is to be cancelled
 */
public record CancelRequest(Optional<List<LineUnits>> lines, boolean unpaidOnly) {
    public CancelRequest {
        lines = lines.map(NamedLines::once);
    }

    /** Tells two requests apart that come under one key. */
    String hash() {
        return Digest.hex(
                "cancel\n" + lines.map(NamedLines::text).orElse("all") + "\n" + unpaidOnly);
    }
}
