package souk.refund;

import souk.order.OrderLine;

/**
 * What goes back of one line.
 *
 * @param cancelled units that will not be sent
 * @param returned units that were sent
 * @param amount in minor units
 * @param restocked whether those units can be sold again
 */
record RefundItem(OrderLine line, int cancelled, int returned, long amount, boolean restocked) {
    int units() {
        return cancelled + returned;
    }
}
