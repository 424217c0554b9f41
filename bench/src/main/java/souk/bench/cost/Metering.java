package souk.bench.cost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBar;
import souk.bench.command.Scratch;
import souk.bench.deployed.Deployment;
import souk.bench.figures.Figure;
import souk.bench.figures.Progress;
import souk.bench.routes.RouteProcess;
import souk.bench.routes.Situation;
import souk.bench.routes.Situations;
import souk.bench.routes.Visit;
import souk.local.template.FunctionDefinition;

/**
 * Measures what a call of each route and each job takes.
 *
 * @param times how often each is timed, for the median to a tenth of a millisecond; as many calls
 *     come first, to warm up, and one last to be counted
 */
record Metering(Path root, int times) {
    private static final List<String> JOBS =
            List.of(
                    "SettleStaleOrders",
                    "IndexProducts",
                    "SummariseSales",
                    "UpdateListings",
                    "SumVariants",
                    "AssumeDelivered",
                    "PreparePicture",
                    "FinishErasures");

    /** The order in the sample event of SummariseSales. */
    private static final String SAMPLE_ORDER = "mfzwizltoqydemzugu3tqojqge";

    List<CallUsage> all() {
        try (var scratch = Scratch.make();
                var deployment = Deployment.open(root);
                var process = process(deployment, scratch)) {
            List<Situation> situations = Situations.in(deployment);
            // First: some of what follows is due at once, or makes the tail a long one.
            CallUsage sweep =
                    job(deployment, process, "sweep, nothing overdue", "SettleStaleOrders");
            CallUsage index = job(deployment, process, "index, short tail", "IndexProducts");
            List<CallUsage> all = new ArrayList<>();
            try (ProgressBar bar = Progress.of("routes", situations.size() + 5L)) {
                for (Situation situation : situations) {
                    FunctionDefinition function = deployment.function(situation.function());
                    RouteProcess route = process.with(function);
                    all.add(
                            taken(
                                    situation.name(),
                                    function,
                                    () -> route.time(situation.next().get()),
                                    () -> route.visit(situation.next().get())));
                    bar.step();
                }
                all.add(job(deployment, process, "add an order to sales", "SummariseSales"));
                bar.step();
                all.add(
                        job(
                                deployment,
                                process,
                                "tell a renamed seller's products",
                                "UpdateListings"));
                bar.step();
                all.add(job(deployment, process, "add up variants", "SumVariants"));
                bar.step();
                all.add(index);
                all.add(sweep);
                all.add(job(deployment, process, "parcels, none overdue", "AssumeDelivered"));
                bar.step();
                all.add(job(deployment, process, "upload, gone already", "PreparePicture"));
                bar.step();
                all.add(job(deployment, process, "erasures, none due", "FinishErasures"));
                bar.step();
            }
            return all;
        }
    }

    /** One for all functions: it takes longer to start than they take to answer. */
    private static RouteProcess process(Deployment deployment, Scratch scratch) {
        List<FunctionDefinition> functions = new ArrayList<>(deployment.functions());
        JOBS.stream().map(deployment::job).forEach(functions::add);
        return RouteProcess.start(deployment, functions, scratch.folder());
    }

    private CallUsage job(Deployment deployment, RouteProcess process, String name, String job) {
        FunctionDefinition function = deployment.job(job);
        RouteProcess ours = process.with(function);
        String event = event(job);
        return taken(
                name, function, () -> ours.time(another(event)), () -> ours.visit(another(event)));
    }

    private String event(String job) {
        try {
            return Files.readString(root.resolve("events").resolve(job + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of another order: one that was summed is not summed again. */
    private static byte[] another(String event) {
        String order = UUID.randomUUID().toString();
        return event.replace(SAMPLE_ORDER, order).getBytes(StandardCharsets.UTF_8);
    }

    private CallUsage taken(
            String name,
            FunctionDefinition function,
            Supplier<Visit> timed,
            Supplier<Visit> counted) {
        double[] millis = new double[times];
        for (int call = 0; call < 2 * times; call++) {
            Visit visit = timed.get();
            if (call >= times) {
                millis[call - times] = visit.nanos() / 1e6;
            }
        }
        Visit visit = counted.get();
        return new CallUsage(
                name,
                function.name(),
                !function.routes().isEmpty(),
                function.memory(),
                visit.calls().size(),
                visit.readUnits(),
                visit.writeUnits(),
                Math.round(10 * Figure.median(millis)) / 10.0);
    }
}
