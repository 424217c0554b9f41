package souk.bench.growth;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import me.tongfei.progressbar.ProgressBar;
import souk.bench.command.Arguments;
import souk.bench.command.CannotRun;
import souk.bench.command.Scratch;
import souk.bench.figures.Figure;
import souk.bench.figures.Latencies;
import souk.bench.figures.MarkdownTable;
import souk.bench.figures.Progress;
import souk.bench.routes.RouteProcess;
import souk.bench.routes.Situation;
import souk.bench.routes.Visit;

/**
 * Measures routes in shops of several sizes. They are open side by side and called in turn, so that
 * whatever else the machine does weighs on all of them alike.
 */
public final class Growth {
    private static final int USUAL_CALLS = 100;

    private final List<SizedShop> branches;
    private final Path scratch;
    private final int calls;
    private final Map<String, List<Reading>> readings = new LinkedHashMap<>();

    private Growth(List<SizedShop> branches, Path scratch, int calls) {
        this.branches = branches;
        this.scratch = scratch;
        this.calls = calls;
    }

    /**
     * {@code [--of products|reviews|decisions|orders] [--sizes 100,10000] [--calls 100] [--root
     * .]}. Prints one table.
     *
     * @return 0 when no route takes more capacity in a larger shop, else 1
     */
    public static int run(List<String> args, PrintStream out) {
        var asked = Arguments.parse(args, Set.of("--of", "--sizes", "--calls", "--root"), Set.of());
        GrowthAxis crop = GrowthAxis.of(asked.withoutWords().text("--of", "products"));
        List<Integer> sizes = sizes(asked.text("--sizes", crop.usualSizes()), crop.smallest());
        Path root = Path.of(asked.text("--root", "."));
        List<SizedShop> branches = new ArrayList<>();
        try (var scratch = Scratch.make()) {
            for (int size : sizes) {
                branches.add(crop.open(root, size));
            }
            int calls = asked.count("--calls", USUAL_CALLS);
            var growth = new Growth(branches, scratch.folder(), calls);
            growth.measure();
            out.println(growth.table());
            boolean flat = growth.isFlat(crop);
            out.println("capacity does not grow with size: " + (flat ? "yes" : "no"));
            return flat ? 0 : 1;
        } finally {
            branches.forEach(SizedShop::close);
        }
    }

    private static List<Integer> sizes(String text, int smallest) {
        try {
            List<Integer> sizes = Arrays.stream(text.split(",", -1)).map(Integer::valueOf).toList();
            List<Integer> rising = sizes.stream().sorted().distinct().toList();
            if (rising.equals(sizes) && sizes.getFirst() >= smallest) {
                return sizes;
            }
        } catch (NumberFormatException e) {
            // told below, like sizes out of order
        }
        throw new CannotRun("--sizes wants rising numbers from " + smallest + ", got " + text);
    }

    private void measure() {
        List<String> functions = branches.getFirst().functions();
        try (ProgressBar bar = Progress.of("functions", functions.size())) {
            for (String function : functions) {
                measure(function);
                bar.step();
            }
        }
    }

    private void measure(String function) {
        List<RouteProcess> processes = new ArrayList<>();
        try {
            List<List<Situation>> situations = new ArrayList<>();
            for (SizedShop branch : branches) {
                processes.add(branch.start(function, scratch));
                situations.add(branch.situations(function, processes.getLast()));
            }
            for (int number = 0; number < situations.getFirst().size(); number++) {
                int one = number;
                List<Situation> same = situations.stream().map(some -> some.get(one)).toList();
                readings.put(same.getFirst().name(), read(processes, same));
            }
        } finally {
            processes.forEach(RouteProcess::close);
        }
    }

    /** One reading for each branch. As many calls again come first, to warm up. */
    private List<Reading> read(List<RouteProcess> processes, List<Situation> situations) {
        var latencies = new Latencies();
        for (int call = 0; call < 2 * calls; call++) {
            for (int branch = 0; branch < processes.size(); branch++) {
                Visit visit = processes.get(branch).time(situations.get(branch).next().get());
                if (call >= calls) {
                    latencies.record(Integer.toString(branch), visit.nanos());
                }
            }
        }
        List<Reading> all = new ArrayList<>();
        for (int number = 0; number < processes.size(); number++) {
            Visit visit = processes.get(number).visit(situations.get(number).next().get());
            String branch = Integer.toString(number);
            all.add(
                    new Reading(
                            latencies.millis(branch, 50),
                            latencies.millis(branch, 99),
                            visit.readUnits(),
                            visit.writeUnits()));
        }
        return all;
    }

    private boolean isFlat(GrowthAxis crop) {
        return readings.entrySet().stream()
                .allMatch(each -> crop.holds(each.getKey(), each.getValue()));
    }

    private MarkdownTable table() {
        List<String> head = new ArrayList<>(List.of("route"));
        for (SizedShop branch : branches) {
            String size = Figure.count(branch.size());
            head.add(head.size() == 1 ? "p50 / p99 ms at " + size : "× at " + size);
        }
        branches.forEach(branch -> head.add("units at " + Figure.count(branch.size())));
        var table = new MarkdownTable(head.toArray(String[]::new));
        readings.forEach(
                (name, all) -> {
                    List<String> row = new ArrayList<>(List.of(name));
                    row.addAll(Reading.times(all));
                    all.forEach(reading -> row.add(reading.units()));
                    table.row(row.toArray(String[]::new));
                });
        return table;
    }
}
