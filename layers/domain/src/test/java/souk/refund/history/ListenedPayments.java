package souk.refund.history;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import souk.order.DisputeState;
import souk.payment.CallInterceptor;
import souk.payment.PaymentUnavailable;
import souk.payment.Payments;
import souk.payment.PaymentsInMemory;
import souk.payment.RefundNotNow;
import souk.payment.RefundRefused;

/**
 * The payment provider as the sweep calls it: who listens knows what it said, and may cut it off.
 */
final class ListenedPayments {
    private final PaymentsInMemory real;
    private boolean gaveUp;

    ListenedPayments(PaymentsInMemory real) {
        this.real = real;
    }

    /** Whether the last refund that it was asked for will never be made. */
    boolean gaveUp() {
        return gaveUp;
    }

    Payments reliable() {
        return CallInterceptor.of(Payments.class, real, this::call);
    }

    /**
     * One that is cut off once.
     *
     * @param at at which call, counted from 0
     * @param before whether that is before it is done, or before its answer has come
     */
    Payments unreliable(int at, boolean before) {
        int[] calls = {0};
        return CallInterceptor.of(
                Payments.class,
                real,
                (method, call) -> {
                    boolean now = calls[0]++ == at;
                    if (now && before) {
                        throw new PaymentUnavailable();
                    }
                    Object answer = call(method, call);
                    if (now) {
                        throw new PaymentUnavailable();
                    }
                    return answer;
                });
    }

    private @Nullable Object call(String method, Callable<@Nullable Object> call) throws Exception {
        gaveUp = false;
        try {
            return call.call();
        } catch (RefundRefused never) {
            gaveUp = true;
            throw never;
        } catch (RefundNotNow wait) {
            gaveUp =
                    real.disputes(World.PAYMENT).stream()
                            .anyMatch(each -> each.state() == DisputeState.LOST);
            throw wait;
        }
    }
}
