package souk.bench.capacity;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import souk.bench.command.Arguments;
import souk.bench.command.Scratch;
import souk.bench.deployed.Deployment;
import souk.bench.figures.Figure;
import souk.bench.figures.MarkdownTable;
import souk.bench.routes.RouteProcess;
import souk.bench.routes.Situation;
import souk.bench.routes.Situations;
import souk.bench.routes.Visit;

/** Prints for each route what one call of it consumes. */
public final class Capacity {
    private Capacity() {}

    /**
     * {@code [--root .]}. Prints one table.
     *
     * @return 0
     */
    public static int run(List<String> args, PrintStream out) {
        var asked = Arguments.parse(args, Set.of("--root"), Set.of()).withoutWords();
        try (var scratch = Scratch.make();
                var deployment = Deployment.open(Path.of(asked.text("--root", ".")))) {
            out.println(table(deployment, scratch.folder()));
            out.println(
                    "Round trips are sequential calls. Transactional writes are counted by"
                            + " DynamoDB's rules, because DynamoDB Local miscounts them.");
        }
        return 0;
    }

    private static MarkdownTable table(Deployment deployment, Path scratch) {
        var table = new MarkdownTable("route", "round trips", "calls", "read units", "write units");
        Map<String, RouteProcess> processes = new HashMap<>();
        try {
            for (Situation situation : Situations.in(deployment)) {
                RouteProcess process =
                        processes.computeIfAbsent(
                                situation.function(),
                                name ->
                                        RouteProcess.start(
                                                deployment, deployment.function(name), scratch));
                // Counting holds up some calls, and so changes which wait for one another.
                int roundTrips = process.time(situation.next().get()).roundTrips();
                Visit visit = process.visit(situation.next().get());
                table.row(
                        situation.name(),
                        Integer.toString(roundTrips),
                        Integer.toString(visit.calls().size()),
                        Figure.of(visit.readUnits(), 1),
                        Figure.of(visit.writeUnits(), 1));
            }
        } finally {
            processes.values().forEach(RouteProcess::close);
        }
        return table;
    }
}
