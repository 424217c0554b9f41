package souk.functions.checkout;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import souk.job.Job;
import souk.payment.Sweep;

/** Each minute: ends the orders that are past due, by what became of their payment. */
public final class SettleStaleOrders extends Job {
    private final Sweep sweep;

    public SettleStaleOrders() {
        this(LiveCheckout.sweep());
    }

    SettleStaleOrders(Sweep sweep) {
        this.sweep = sweep;
    }

    /** Time enough for nothing: it looks for what is due and leaves it there. */
    @Override
    protected void prime() {
        run(Duration.ZERO);
    }

    @Override
    protected Map<String, Long> run(Duration left) {
        Map<String, Long> counts = new HashMap<>();
        sweep.run(
                left,
                settled ->
                        SettledCounts.of(settled)
                                .forEach((name, count) -> counts.merge(name, count, Long::sum)));
        return counts;
    }
}
