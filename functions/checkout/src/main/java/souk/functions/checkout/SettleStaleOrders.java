package souk.functions.checkout;

import java.time.Duration;
import souk.job.Counts;
import souk.job.Job;
import souk.payment.Sweep;
import souk.stripe.LiveStripe;
import souk.wiring.Live;

/** Each minute: ends the orders that are past due, by what became of their payment. */
public final class SettleStaleOrders extends Job {
    private final Sweep sweep;

    public SettleStaleOrders() {
        this(CheckoutWiring.sweep(Live.stores(), LiveStripe.paymentsOnce()));
    }

    SettleStaleOrders(Sweep sweep) {
        this.sweep = sweep;
    }

    /** Time enough for nothing: it looks for what is due and leaves it there. */
    @Override
    protected void prime() {
        sweep.run(Duration.ZERO, result -> {}, (order, fault) -> {});
    }

    @Override
    protected void run(Duration left, Counts counts) {
        sweep.run(
                left,
                result -> SettledCounts.of(result).forEach(counts::add),
                (order, fault) -> leaveOut("order", order.value(), fault));
    }
}
