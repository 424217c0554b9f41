package souk.operations.reconcile;

import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import souk.operations.command.CannotRun;
import souk.operations.command.Command;
import souk.operations.command.Counter;
import souk.order.AllOrders;
import souk.order.Orders;
import souk.payment.Payments;
import souk.payment.Settlement;
import souk.refund.Refunds;
import souk.stripe.LiveStripe;
import souk.value.Refusal;
import souk.wiring.Live;

/**
 * {@code reconcile [--fix]}: lists the orders whose money is stuck. With {@code --fix} it settles
 * those that a rule can settle, and leaves to a person those that none can.
 */
public final class Reconcile implements Command {
    /** Over the shop that the environment names, wired when it is run. */
    public static final Command LIVE = (options, out) -> live().run(options, out);

    private static final String FIX = "--fix";

    private final AllOrdersInspection walk;
    private final OrderInspection look;
    private final Settlement settlement;
    private final RefundRecount recount;

    Reconcile(AllOrders all, Orders orders, Refunds refunds, Payments payments, Clock clock) {
        this.look = new OrderInspection(refunds, payments, clock);
        this.recount = new RefundRecount(refunds, clock);
        this.walk = new AllOrdersInspection(all, look);
        this.settlement = new Settlement(orders, payments, clock);
    }

    private static Reconcile live() {
        try {
            return new Reconcile(
                    Live.stores().audits().allOrders(),
                    Live.stores().orders(),
                    Live.stores().refunds(),
                    LiveStripe.payments(),
                    Live.clock());
        } catch (IllegalStateException unset) {
            throw new CannotRun(unset.getMessage() + "; is a shop running?");
        }
    }

    @Override
    public int run(List<String> options, PrintStream out) {
        if (!options.isEmpty() && !options.equals(List.of(FIX))) {
            throw new CannotRun("reconcile takes the option " + FIX + " only");
        }
        long looked;
        List<Finding> findings;
        try (ProgressBar bar = Counter.of("orders")) {
            findings = walk.findings(bar::step);
            looked = bar.getCurrent();
        }
        findings.forEach(finding -> out.println(finding.text()));
        out.println("orders: " + looked);
        out.println("stuck: " + findings.size());
        if (options.isEmpty()) {
            return findings.isEmpty() ? 0 : 1;
        }
        return fix(findings, out).isEmpty() ? 0 : 1;
    }

    /** What is left then. */
    private List<Finding> fix(List<Finding> findings, PrintStream out) {
        List<Finding> left = new ArrayList<>();
        for (Finding finding : findings) {
            if (!settled(finding, out)) {
                left.add(finding);
            }
        }
        out.println("fixed: " + (findings.size() - left.size()));
        out.println("left: " + left.size());
        return left;
    }

    private boolean settled(Finding finding, PrintStream out) {
        var order = finding.seen().order();
        try {
            switch (finding.issue().remedy()) {
                case SETTLE -> {
                    settlement.catchUp(order.id());
                    // Sends what was promised, now that it is known what Stripe has.
                    settlement.settle(order.id());
                }
                case RECOUNT -> recount.sum(order.id());
                case PERSON -> {
                    return false;
                }
            }
        } catch (Refusal | IllegalStateException notNow) {
            out.println(order.id() + "  could not be settled: " + notNow.getMessage());
            return false;
        }
        // Read again: what was settled may leave something else to a person.
        return look.now(order.id()).isEmpty();
    }
}
