package souk.functions.checkout;

import java.util.List;
import java.util.Optional;
import souk.order.LineUnits;
import souk.refund.CancelRequest;

/** What a shopper cancels, as they send it. */
record CancelBody(Optional<List<LineUnits>> lines, Optional<Boolean> unpaidOnly) {
    CancelBody {
        // Lines that cannot be cancelled are refused with the rest of the body.
        new CancelRequest(lines, false);
    }

    CancelRequest request() {
        return new CancelRequest(lines, unpaidOnly.orElse(false));
    }
}
