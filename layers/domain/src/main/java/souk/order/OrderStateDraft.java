package souk.order;

import java.util.List;
import java.util.Optional;

/**
 * A state of an order on its way to the next one: the one place that names all that it is made of.
 */
final class OrderStateDraft {
    PaymentStatus status;
    StockHold hold;
    Deadline deadline;
    Optional<String> session;
    Optional<String> payment;
    RefundTotals refunds;
    GivenBack back;
    Disputes disputes;
    Optional<Discrepancy> doubt;
    List<StatusEntry> history;

    OrderStateDraft(OrderState from) {
        this.status = from.status();
        this.hold = from.hold();
        this.deadline = from.deadline();
        this.session = from.session();
        this.payment = from.payment();
        this.refunds = from.refunds();
        this.back = from.back();
        this.disputes = from.disputes();
        this.doubt = from.doubt();
        this.history = from.history();
    }

    OrderState made() {
        return new OrderState(
                status, hold, deadline, session, payment, refunds, back, disputes, doubt, history);
    }
}
