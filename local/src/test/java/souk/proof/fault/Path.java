package souk.proof.fault;

import java.util.List;
import java.util.function.Consumer;
import souk.order.PaymentStatus;
import souk.proof.checkout.Trouble;

/**
 * One way through the checkout.
 *
 * @param before what happened until then
 * @param act what is looked at
 * @param ending how the order ends, whatever goes wrong in the act
 * @param calls those that the act makes when nothing goes wrong
 */
record Path(
        String name,
        Consumer<CheckoutScenario> before,
        Consumer<CheckoutScenario> act,
        PaymentStatus ending,
        List<String> calls) {

    /**
     * Whether an order may end so that met this trouble. A Stripe that made the session and keeps
     * answering 500 for its key gives the secret to nobody: nobody can pay, and the order is given
     * up in time. One whose session was never answered may also be paid where it would else have
     * been ended in between, or its seller been suspended; and one that would have been paid while
     * it is cancelled may be cancelled before. What would have been refunded while it is sent may
     * be sent before, and what would have been sent while it is cancelled may be cancelled before.
     */
    boolean mayEnd(PaymentStatus as, String call, Trouble trouble) {
        if (as == ending) {
            return true;
        }
        boolean lostSession =
                call.equals(CheckoutScenario.OPEN_SESSION) && trouble == Trouble.SERVER_ERROR_AFTER;
        return switch (ending) {
            case PAID ->
                    name.equals(PromisedRefunds.PACKED_MEANWHILE)
                            ? as == PaymentStatus.PARTIALLY_REFUNDED
                            : as == PaymentStatus.CANCELLED
                                    && (lostSession || name.contains("cancel"));
            case CANCELLED -> name.contains("meanwhile") && as == PaymentStatus.PAID;
            case REFUNDED -> name.equals(Sending.REFUNDED_MEANWHILE) && as == PaymentStatus.PAID;
            case PARTIALLY_REFUNDED ->
                    name.equals(PromisedRefunds.CANCELLED_MEANWHILE) && as == PaymentStatus.PAID;
            case FAILED -> name.contains("meanwhile") && as == PaymentStatus.PAID;
            case PENDING -> false;
        };
    }

    @Override
    public String toString() {
        return name;
    }
}
