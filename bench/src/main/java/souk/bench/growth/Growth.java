package souk.bench.growth;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import me.tongfei.progressbar.ProgressBar;
import souk.bench.Arguments;
import souk.bench.CannotRun;
import souk.bench.Scratch;
import souk.bench.deployed.ApiEvent;
import souk.bench.deployed.Deployment;
import souk.bench.deployed.SampleProducts;
import souk.bench.figures.Figure;
import souk.bench.figures.Latencies;
import souk.bench.figures.MarkdownTable;
import souk.bench.figures.Progress;
import souk.bench.routes.CartSituations;
import souk.bench.routes.RouteProcess;
import souk.bench.routes.Situation;
import souk.bench.routes.Visit;

/** Measures every route while the catalogue grows. */
public final class Growth implements AutoCloseable {
    private static final String USUAL_SIZES = "100,10000,100000";
    private static final int SMALLEST = 100;
    private static final int USUAL_CALLS = 200;

    private final Deployment deployment;
    private final Scratch scratch = Scratch.make();
    private final int calls;
    private final Map<String, RouteProcess> processes = new HashMap<>();
    private final Map<String, List<Reading>> readings = new LinkedHashMap<>();

    private Growth(Deployment deployment, int calls) {
        this.deployment = deployment;
        this.calls = calls;
    }

    /**
     * {@code [--sizes 100,10000,100000] [--calls 200] [--root .]}. Prints one table.
     *
     * @return 0 when no route takes more capacity of a larger catalogue, else 1
     */
    public static int run(List<String> args, PrintStream out) {
        var asked = Arguments.parse(args, Set.of("--sizes", "--calls", "--root"), Set.of());
        List<Integer> sizes = sizes(asked.withoutWords().text("--sizes", USUAL_SIZES));
        try (var deployment = Deployment.open(Path.of(asked.text("--root", ".")));
                var growth = new Growth(deployment, asked.count("--calls", USUAL_CALLS))) {
            int before = 0;
            for (int size : sizes) {
                new Shelving(deployment).add(before + 1, size);
                before = size;
                growth.measure(size);
            }
            out.println(growth.table(sizes));
            boolean flat = growth.isFlat();
            out.println("capacity is the same at every size: " + (flat ? "yes" : "no"));
            return flat ? 0 : 1;
        }
    }

    @Override
    public void close() {
        processes.values().forEach(RouteProcess::close);
        scratch.close();
    }

    private static List<Integer> sizes(String text) {
        try {
            List<Integer> sizes = Arrays.stream(text.split(",", -1)).map(Integer::valueOf).toList();
            List<Integer> rising = sizes.stream().sorted().distinct().toList();
            if (rising.equals(sizes) && sizes.getFirst() >= SMALLEST) {
                return sizes;
            }
        } catch (NumberFormatException e) {
            // told below, like sizes out of order
        }
        throw new CannotRun("--sizes wants rising numbers from " + SMALLEST + ", got " + text);
    }

    private void measure(int size) {
        List<Situation> situations =
                new ArrayList<>(new ListSituations(process("ListProducts"), size).all());
        var middle = ApiEvent.of("GET /api/products/{id}").id(SampleProducts.id(size / 2).value());
        situations.add(new Situation("product", "GetProduct", () -> middle));
        situations.addAll(new CartSituations(deployment.carts()).all());
        try (ProgressBar bar = Progress.of("calls at " + Figure.count(size), situations.size())) {
            for (Situation situation : situations) {
                readings.computeIfAbsent(situation.name(), n -> new ArrayList<>())
                        .add(read(situation));
                bar.step();
            }
        }
    }

    /** As many calls again come first, to warm up. */
    private Reading read(Situation situation) {
        RouteProcess process = process(situation.function());
        var latencies = new Latencies();
        Visit visit = process.visit(situation.next().get());
        for (int call = 0; call < 2 * calls; call++) {
            visit = process.visit(situation.next().get());
            if (call >= calls) {
                latencies.record("", visit.nanos());
            }
        }
        return new Reading(
                latencies.millis("", 50),
                latencies.millis("", 99),
                visit.readUnits(),
                visit.writeUnits());
    }

    private RouteProcess process(String function) {
        return processes.computeIfAbsent(
                function,
                name ->
                        RouteProcess.start(
                                deployment, deployment.function(name), scratch.folder()));
    }

    private boolean isFlat() {
        return readings.values().stream()
                .allMatch(all -> all.stream().allMatch(r -> r.consumesLike(all.getFirst())));
    }

    private MarkdownTable table(List<Integer> sizes) {
        List<String> head = new ArrayList<>(List.of("route"));
        for (int size : sizes) {
            head.add(
                    size == sizes.getFirst()
                            ? "p50 / p99 ms at " + Figure.count(size)
                            : "× at " + Figure.count(size));
        }
        sizes.forEach(size -> head.add("units at " + Figure.count(size)));
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
