package souk.functions.checkout;

import java.util.List;
import java.util.Optional;
import souk.order.LineUnits;
import souk.refund.CancelRequest;

/** What a shopper cancels, as they send it. */
record CancelBody(Optional<List<LineUnits>> lines, Optional<Boolean> unpaidOnly) {
    CancelRequest request() {
        return new CancelRequest(lines, unpaidOnly.orElse(false));
    }
}
