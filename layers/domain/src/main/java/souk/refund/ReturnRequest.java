package souk.refund;

import java.util.List;
import java.util.Optional;
import souk.order.LineUnits;
import souk.order.RefundNote;
import souk.value.Digest;

/**
 * What a shopper asks to return.
 *
 * @param lines each line once
 */
public record ReturnRequest(List<LineUnits> lines, Optional<RefundNote> reason) {
    public ReturnRequest {
        lines = NamedLines.once(lines);
    }

    /** Tells two requests apart that come under one key. */
    String hash() {
        return Digest.hex(
                "return\n"
                        + NamedLines.text(lines)
                        + "\n"
                        + reason.map(RefundNote::text).orElse(""));
    }
}
