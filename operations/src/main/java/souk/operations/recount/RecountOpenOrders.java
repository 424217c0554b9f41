package souk.operations.recount;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import souk.operations.command.CannotRun;
import souk.operations.command.Command;
import souk.operations.command.Counter;
import souk.order.OpenOrders;
import souk.order.OpenOrdersRecount;
import souk.shopper.ShopperId;
import souk.wiring.Live;

/**
 * {@code recount-open-orders [--fix]}: lists the shoppers whose open orders are counted otherwise
 * than their orders say. With {@code --fix} it sets them right, unless they are just ordering.
 */
public final class RecountOpenOrders implements Command {
    /** Over the shop that the environment names, wired when it is run. */
    public static final Command LIVE = (options, out) -> live().run(options, out);

    private static final String FIX = "--fix";
    private static final String MOVING = "  ordered, paid or cancelled meanwhile; run this again";

    private final OpenOrdersRecount recount;

    RecountOpenOrders(OpenOrdersRecount recount) {
        this.recount = recount;
    }

    private static RecountOpenOrders live() {
        try {
            return new RecountOpenOrders(
                    new OpenOrdersRecount(
                            Live.stores().audits().openOrders(),
                            Live.stores().audits().allOrders(),
                            Live.stores().orders()));
        } catch (IllegalStateException unset) {
            throw new CannotRun(unset.getMessage() + "; is a shop running?");
        }
    }

    @Override
    public int run(List<String> options, PrintStream out) {
        if (!options.isEmpty() && !options.equals(List.of(FIX))) {
            throw new CannotRun("recount-open-orders takes the option " + FIX + " only");
        }
        OpenOrdersRecount.Result result = counted();
        var differences = new ArrayList<>(result.differences());
        differences.sort(Comparator.comparing(each -> each.shopper().value()));
        differences.forEach(each -> out.println(text(each)));
        out.println("shoppers with open orders: " + result.shoppers());
        out.println("different: " + differences.size());
        List<ShopperId> left = new ArrayList<>(result.moving());
        for (OpenOrdersRecount.Difference each : differences) {
            if (options.isEmpty() || !recount.fix(each)) {
                left.add(each.shopper());
            }
        }
        if (!options.isEmpty()) {
            left.forEach(shopper -> out.println(shopper + MOVING));
            out.println("fixed: " + (differences.size() + result.moving().size() - left.size()));
            out.println("left: " + left.size());
        } else {
            result.moving().forEach(shopper -> out.println(shopper + MOVING));
        }
        return left.isEmpty() ? 0 : 1;
    }

    private OpenOrdersRecount.Result counted() {
        try (ProgressBar bar = Counter.of("rows")) {
            return recount.count(bar::step);
        }
    }

    private static String text(OpenOrdersRecount.Difference each) {
        return "%s  has %s, its orders add up to %s"
                .formatted(each.shopper(), text(each.seen()), text(each.counted()));
    }

    private static String text(OpenOrders open) {
        return "%d orders of %d units".formatted(open.orders().size(), open.units());
    }
}
