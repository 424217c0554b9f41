package souk.bench.scaling;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import souk.bench.command.Arguments;
import souk.bench.figures.MarkdownTable;

/** Simulates the shop under load and prints where each curve bends. */
public final class Scaling {
    static final int SEED = 7;

    private static final List<Double> LOADS =
            List.of(1.0, 3.0, 10.0, 30.0, 100.0, 300.0, 1_000.0, 3_000.0);

    private static final Scenario ONE_PRODUCT = Scenario.oneProduct();

    /** What orders meet. */
    private static final List<Scenario> ORDERS =
            List.of(
                    ONE_PRODUCT,
                    Scenario.evenly(100, 10),
                    Scenario.zipf(100, 10),
                    Scenario.evenly(10_000, 100),
                    Scenario.zipf(10_000, 100));

    private static final List<Scenario> CHANGES =
            List.of(
                    Scenario.buckets(4),
                    Scenario.buckets(16),
                    Scenario.buckets(64),
                    Scenario.door(100));

    private static final List<Scenario> OTHERS =
            List.of(
                    Scenario.sums(1, 1),
                    Scenario.sums(1, 10),
                    Scenario.sums(100, 1),
                    Scenario.sums(100, 10),
                    Scenario.reviews(),
                    Scenario.views());

    /** What becomes of one product if the store is another than is assumed. */
    private static final List<Scenario> ASSUMPTIONS =
            List.of(
                    held(2),
                    held(4),
                    held(16),
                    held(32),
                    cancelled("is free", 0),
                    cancelled("costs as much", 1));

    private Scaling() {}

    /**
     * {@code [--seed 7] [--plot scaling.svg]}. Prints tables, and draws the curves if asked to.
     *
     * @return 0
     */
    public static int run(List<String> args, PrintStream out) {
        var asked = Arguments.parse(args, Set.of("--seed", "--plot"), Set.of()).withoutWords();
        var trial = new Trial(asked.count("--seed", SEED));
        Curves curves = curves(trial);
        out.println(curves.table());
        out.println(Curves.bends(trial, ORDERS));
        out.println(Curves.bends(trial, CHANGES));
        out.println(Curves.bends(trial, OTHERS));
        out.println(Curves.bends(trial, ASSUMPTIONS));
        out.println(limits(trial));
        String plot = asked.text("--plot", "");
        if (!plot.isEmpty()) {
            Plot.write(curves, Path.of(plot));
        }
        return 0;
    }

    static Curves curves(Trial trial) {
        return Curves.of(trial, ORDERS, LOADS);
    }

    static MarkdownTable limits(Trial trial) {
        double placing = trial.run(ONE_PRODUCT, Inputs.ORDERS_TODAY).p50();
        return Limit.table(Limit.all(placing));
    }

    private static Scenario held(int millis) {
        return Scenario.oneProduct(
                "one product, held for " + millis + " ms", Assumptions.USUAL.holding(millis));
    }

    private static Scenario cancelled(String price, double share) {
        return Scenario.oneProduct(
                "one product, cancelling " + price, Assumptions.USUAL.cancelling(share));
    }
}
