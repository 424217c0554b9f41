package souk.bench.search;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import me.tongfei.progressbar.ProgressBar;
import souk.bench.coldstart.FirstAnswers;
import souk.bench.command.Arguments;
import souk.bench.command.Scratch;
import souk.bench.cost.CallUsage;
import souk.bench.cost.Prices;
import souk.bench.figures.Figure;
import souk.bench.figures.Latencies;
import souk.bench.figures.MarkdownTable;
import souk.bench.figures.Progress;
import souk.bench.routes.RouteProcess;
import souk.bench.routes.Visit;
import souk.local.template.FunctionDefinition;

/**
 * Measures the packaged function SearchProducts in shops of several sizes, one after the other: its
 * time within the process when it is warm, first answers of fresh JVMs, read units and prices.
 */
public final class RouteSpeed {
    private static final String USUAL_SIZES = "100,1000,10000,100000";
    private static final int USUAL_CALLS = 500;
    private static final int USUAL_ROUNDS = 5;
    private static final int JUDGED_SIZE = 100_000;
    private static final double MEGABYTE = 1e6;
    private static final double GIGABYTE = 1e9;

    /** The base and the one before it, which is kept. */
    private static final int BASES = 2;

    private final Path root;
    private final int calls;
    private final int rounds;
    private final Prices prices = Prices.read();
    private final List<String> goals = new ArrayList<>();
    private final MarkdownTable table =
            new MarkdownTable(
                    "products",
                    "index MB",
                    "warm p50 ms",
                    "p99 ms",
                    "hostile p50 ms",
                    "p99 ms",
                    "hostile p99 / warm p50",
                    "read units",
                    "cold ms",
                    "restored ms",
                    "peak MiB",
                    "USD per million",
                    "USD an idle month");

    private RouteSpeed(Path root, int calls, int rounds) {
        this.root = root;
        this.calls = calls;
        this.rounds = rounds;
    }

    /**
     * {@code [--sizes 100,1000,10000,100000] [--calls 500] [--rounds 5] [--root .]}. Prints one
     * table, and how the goals are kept at 100,000 products.
     *
     * @return 0: times depend on what else the machine does
     */
    public static int run(List<String> args, PrintStream out) {
        var options = Set.of("--sizes", "--calls", "--rounds", "--root");
        var asked = Arguments.parse(args, options, Set.of()).withoutWords();
        var speed =
                new RouteSpeed(
                        Path.of(asked.text("--root", ".")),
                        asked.count("--calls", USUAL_CALLS),
                        asked.count("--rounds", USUAL_ROUNDS));
        Arrays.stream(asked.text("--sizes", USUAL_SIZES).split(",", -1))
                .mapToInt(Integer::parseInt)
                .forEach(speed::measure);
        out.println(speed.table);
        speed.goals.forEach(out::println);
        return 0;
    }

    private void measure(int size) {
        try (var scratch = Scratch.make();
                var shop = SearchedShop.open(root, size)) {
            Warm warm = warm(shop, scratch.folder());
            var typed = new TypedQueries(shop.listings());
            FirstAnswers first =
                    FirstAnswers.of(
                            shop.deployment(),
                            shop.function(),
                            scratch.folder(),
                            () -> SearchedShop.search(typed.twoWords()),
                            rounds,
                            calls / rounds);
            report(shop, warm, first);
        }
    }

    /**
     * Times within the process.
     *
     * @param readUnits the most that a search took: one with a full page
     * @param dynamoDbCalls the most of one search
     */
    private record Warm(Latencies times, double readUnits, int dynamoDbCalls) {}

    /** As many calls again come first, to warm up. */
    private Warm warm(SearchedShop shop, Path scratch) {
        var typed = new TypedQueries(shop.listings());
        double readUnits = 0;
        int dynamoDbCalls = 0;
        var times = new Latencies();
        try (var process = RouteProcess.start(shop.deployment(), shop.function(), scratch);
                ProgressBar bar = Progress.of("searches", 2L * calls)) {
            for (int call = 0; call < 2 * calls; call++) {
                Visit usual = process.time(SearchedShop.search(typed.twoWords()));
                Visit hostile = process.time(SearchedShop.search(typed.hostile()));
                if (call >= calls) {
                    times.record("two words", usual.nanos());
                    times.record("hostile", hostile.nanos());
                    readUnits = Math.max(readUnits, usual.readUnits());
                    dynamoDbCalls = Math.max(dynamoDbCalls, usual.calls().size());
                }
                bar.step();
            }
        }
        return new Warm(times, readUnits, dynamoDbCalls);
    }

    private void report(SearchedShop shop, Warm warm, FirstAnswers first) {
        Latencies times = warm.times();
        double usual = times.millis("two words", 50);
        double hostile = times.millis("hostile", 99);
        FunctionDefinition function = shop.function();
        var usage =
                new CallUsage(
                        "search",
                        function.name(),
                        true,
                        function.memory(),
                        warm.dynamoDbCalls(),
                        warm.readUnits(),
                        0,
                        usual);
        double usd = usage.usdPerMillion(prices);
        double idle = BASES * shop.indexBytes() / GIGABYTE * prices.of("S3 storage");
        table.row(
                Figure.count(shop.listings().size()),
                Figure.of(shop.indexBytes() / MEGABYTE, 2),
                Figure.of(usual, 1),
                Figure.of(times.millis("two words", 99), 1),
                Figure.of(times.millis("hostile", 50), 1),
                Figure.of(hostile, 1),
                Figure.of(hostile / usual, 1),
                Figure.of(warm.readUnits(), 1),
                Figure.of(first.coldMillis(), 0),
                Figure.of(first.restoredMillis(), 0),
                Figure.of(first.peakMebibytes(), 0),
                Figure.of(usd, 2),
                Figure.of(idle, 5));
        if (shop.listings().size() == JUDGED_SIZE) {
            judge("warm p50 ms", usual, 15);
            judge("restored ms", first.restoredMillis(), 60);
            judge("USD per million", usd, 5);
            judge("hostile p99 / warm p50", hostile / usual, 5);
        }
    }

    private void judge(String what, double value, double most) {
        goals.add(
                "%s: %s at %s products: %s, goal %s"
                        .formatted(
                                value <= most ? "met" : "MISSED",
                                what,
                                Figure.count(JUDGED_SIZE),
                                Figure.of(value, 1),
                                Figure.of(most, 0)));
    }
}
