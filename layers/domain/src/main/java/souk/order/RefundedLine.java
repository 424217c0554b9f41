package souk.order;

import souk.catalogue.LineId;

/**
 * What a refund gives back of one line.
 *
 * @param units that went with it; 0 for money alone
 * @param amount in minor units
 */
public record RefundedLine(LineId id, int units, long amount) {
    public RefundedLine {
        if (units < 0 || amount < 0) {
            throw new IllegalArgumentException("a refund below 0");
        }
    }
}
