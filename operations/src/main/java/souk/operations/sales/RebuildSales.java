package souk.operations.sales;

import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import souk.operations.command.CannotRun;
import souk.operations.command.Command;
import souk.operations.command.Counter;
import souk.order.AllOrders;
import souk.sales.AllSales;
import souk.sales.SalesFigures;
import souk.sales.SalesRecount;
import souk.sales.SalesRow;
import souk.wiring.Live;

/**
 * {@code rebuild-sales [--fix]}: lists the rows of sellers' sums that are not what all orders make.
 * With {@code --fix} it sets them to that.
 */
public final class RebuildSales implements Command {
    /** Over the shop that the environment names, wired when it is run. */
    public static final Command LIVE = (options, out) -> live().run(options, out);

    private static final String FIX = "--fix";
    private static final String MOVING = "  changed meanwhile, or just before; run this again";

    private final SalesRecount rebuild;

    RebuildSales(AllOrders orders, AllSales sales, Clock clock, ZoneId zone) {
        this.rebuild = new SalesRecount(orders, sales, clock, zone);
    }

    private static RebuildSales live() {
        try {
            return new RebuildSales(
                    Live.stores().audits().allOrders(),
                    Live.stores().audits().allSales(),
                    Live.clock(),
                    Live.timeZone());
        } catch (IllegalStateException unset) {
            throw new CannotRun(unset.getMessage() + "; is a shop running?");
        }
    }

    @Override
    public int run(List<String> options, PrintStream out) {
        if (!options.isEmpty() && !options.equals(List.of(FIX))) {
            throw new CannotRun("rebuild-sales takes the option " + FIX + " only");
        }
        SalesRecount.Result result = counted();
        result.differences().stream().map(RebuildSales::text).sorted().forEach(out::println);
        out.println("orders: " + result.orders());
        out.println("rows: " + result.rows());
        out.println("different: " + result.differences().size());
        result.moving().stream()
                .map(RebuildSales::name)
                .sorted()
                .forEach(n -> out.println(n + MOVING));
        List<SalesRow> left = new ArrayList<>(result.moving());
        if (options.isEmpty()) {
            result.differences().forEach(each -> left.add(each.row()));
        } else {
            left.addAll(mend(result, out));
        }
        return left.isEmpty() ? 0 : 1;
    }

    /** Those that could not be set; only what two counts agree on is. */
    private List<SalesRow> mend(SalesRecount.Result result, PrintStream out) {
        List<SalesRecount.Difference> again =
                result.differences().isEmpty() ? List.of() : counted().differences();
        List<SalesRow> left = new ArrayList<>();
        for (SalesRecount.Difference each : result.differences()) {
            if (!again.contains(each) || !rebuild.fix(each)) {
                out.println(name(each.row()) + MOVING);
                left.add(each.row());
            }
        }
        out.println("fixed: " + (result.differences().size() - left.size()));
        out.println("left: " + left.size());
        return left;
    }

    private SalesRecount.Result counted() {
        try (ProgressBar bar = Counter.of("rows")) {
            return rebuild.count(bar::step);
        }
    }

    private static String text(SalesRecount.Difference each) {
        return "%s  has %s, its orders add up to %s"
                .formatted(name(each.row()), text(each.seen()), text(each.counted()));
    }

    private static String name(SalesRow row) {
        return row.seller()
                + switch (row) {
                    case SalesRow.OfDay of -> "  " + of.day();
                    case SalesRow.OfProduct of -> "  " + of.day() + " " + of.line();
                    case SalesRow.OfWeek of -> "  week of " + of.monday() + " " + of.line();
                    case SalesRow.OfOrder of -> "  order " + of.order();
                };
    }

    private static String text(SalesRow.Content content) {
        SalesFigures figures = content.figures();
        return "revenue %d, orders %d, units %d, refunded %d%s%s"
                .formatted(
                        figures.revenue(),
                        figures.orders(),
                        figures.units(),
                        figures.refunded(),
                        content.lines().isEmpty() ? "" : ", lines " + content.lines().size(),
                        content.fulfilment().map(sent -> ", " + sent.word()).orElse(""));
    }
}
