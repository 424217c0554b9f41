package souk.payment;

import java.util.Map;
import souk.order.OrderWithRefunds;
import souk.value.Refusal;

/** An order cannot be taken back; the refusal tells the order as it is. */
public final class NotCancelled extends Refusal {
    /** Why not. */
    public enum Cause {
        ORDER_ALREADY_PAID("The order is paid already."),
        ORDER_NOT_PAID("An unpaid order is cancelled whole."),
        UNITS_NOT_LEFT("Fewer units are left to pack."),
        PAYMENT_UNDER_WAY("A payment for the order is on its way and cannot be stopped."),
        ORDER_CLOSED("The order has ended already. Its products are not in the cart.");

        private final String sentence;

        Cause(String sentence) {
            this.sentence = sentence;
        }
    }

    private final transient SettlementResult result;

    /**
     * @param result what was found out on the way: the order may have turned out paid
     */
    public NotCancelled(Cause cause, OrderWithRefunds order, SettlementResult result) {
        super(Kind.CONFLICT, cause.name(), cause.sentence, Map.of("order", order));
        this.result = result;
    }

    public SettlementResult result() {
        return result;
    }
}
