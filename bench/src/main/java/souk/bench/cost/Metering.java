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
    /** The order in the sample event of SummariseSales. */
    private static final String SAMPLE_ORDER = "mfzwizltoqydemzugu3tqojqge";

    List<CallUsage> all() {
        try (var scratch = Scratch.make();
                var deployment = Deployment.open(root)) {
            List<Situation> situations = Situations.in(deployment);
            // First: some of what follows is due at once, or makes the tail a long one.
            CallUsage sweep =
                    job(deployment, scratch, "sweep, nothing overdue", "SettleStaleOrders");
            CallUsage index = job(deployment, scratch, "index, short tail", "IndexProducts");
            List<CallUsage> all = new ArrayList<>();
            List<RouteProcess> processes = new ArrayList<>();
            try (ProgressBar bar = Progress.of("routes", situations.size() + 5L)) {
                for (Situation situation : situations) {
                    FunctionDefinition function = deployment.function(situation.function());
                    RouteProcess process = process(deployment, function, scratch, processes);
                    all.add(
                            taken(
                                    situation.name(),
                                    function,
                                    () -> process.time(situation.next().get()),
                                    () -> process.visit(situation.next().get())));
                    bar.step();
                }
                all.add(job(deployment, scratch, "add an order to sales", "SummariseSales"));
                bar.step();
                all.add(
                        job(
                                deployment,
                                scratch,
                                "tell a renamed seller's products",
                                "UpdateListings"));
                bar.step();
                all.add(job(deployment, scratch, "add up variants", "SumVariants"));
                bar.step();
                all.add(index);
                all.add(sweep);
                all.add(job(deployment, scratch, "parcels, none overdue", "AssumeDelivered"));
                bar.step();
                all.add(job(deployment, scratch, "upload, gone already", "PreparePicture"));
                bar.step();
                all.add(job(deployment, scratch, "erasures, none due", "FinishErasures"));
                bar.step();
            } finally {
                processes.forEach(RouteProcess::close);
            }
            return all;
        }
    }

    /** One for all functions that it suits: it takes longer to start than they take to answer. */
    private static RouteProcess process(
            Deployment deployment,
            FunctionDefinition function,
            Scratch scratch,
            List<RouteProcess> started) {
        return started.stream()
                .filter(process -> process.suits(function))
                .findFirst()
                .orElseGet(
                        () -> {
                            var process =
                                    RouteProcess.start(deployment, function, scratch.folder());
                            started.add(process);
                            return process;
                        })
                .with(function);
    }

    private CallUsage job(Deployment deployment, Scratch scratch, String name, String job) {
        FunctionDefinition function = deployment.job(job);
        String event = event(job);
        try (var process = RouteProcess.start(deployment, function, scratch.folder())) {
            return taken(
                    name,
                    function,
                    () -> process.time(another(event)),
                    () -> process.visit(another(event)));
        }
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
