package souk.refund;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import souk.cart.Quantity;
import souk.catalogue.LineId;
import souk.order.RefundNote;
import souk.value.Digest;
import souk.value.Malformed;

/**
 * What a seller asks to go back.
 *
 * @param lines each line once
 * @param shipping of their own, in minor units
 * @param restock whether the units can be sold again
 */
public record RefundRequest(
        List<Line> lines, long shipping, boolean restock, Optional<RefundNote> reason) {
    public RefundRequest {
        lines = List.copyOf(lines);
        if (lines.isEmpty() && shipping == 0) {
            throw new Malformed("lines", "lines or shipping must be given");
        }
        if (!lines.isEmpty()) {
            NamedLines.require(lines.size(), lines.stream().map(Line::id).distinct().count());
        }
        if (shipping < 0) {
            throw new Malformed("shipping", "shipping must be 1 or more");
        }
    }

    /**
     * Of one line.
     *
     * @param quantity units that go back; none for money alone
     * @param amount in minor units; what those units come to if empty
     */
    public record Line(LineId id, OptionalInt quantity, OptionalLong amount) {
        public Line {
            if (quantity.isEmpty() && amount.isEmpty()) {
                throw new Malformed("a line must have a quantity or an amount");
            }
            quantity.ifPresent(Quantity::new);
            if (amount.isPresent() && amount.getAsLong() < 1) {
                throw new Malformed("amount", "amount must be 1 or more");
            }
        }

        private String text() {
            return id + " " + quantity + " " + amount;
        }
    }

    /** Tells two requests apart that come under one key, without keeping what they said. */
    String hash() {
        String all = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        return Digest.hex(
                "refund\n"
                        + all
                        + "\n"
                        + shipping
                        + "\n"
                        + restock
                        + "\n"
                        + reason.map(RefundNote::text).orElse(""));
    }
}
