package souk.functions.refunds;

import java.util.List;
import java.util.Optional;
import souk.order.LineUnits;
import souk.order.RefundNote;
import souk.refund.ReturnRequest;

/** A return, as it is asked for. */
record ReturnBody(List<LineUnits> lines, Optional<RefundNote> reason) {
    ReturnBody {
        // Lines that make no return are refused with the rest of the body.
        new ReturnRequest(lines, reason);
    }

    ReturnRequest request() {
        return new ReturnRequest(lines, reason);
    }
}
