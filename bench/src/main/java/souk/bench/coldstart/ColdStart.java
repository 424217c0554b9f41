package souk.bench.coldstart;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import me.tongfei.progressbar.ProgressBar;
import souk.bench.command.Arguments;
import souk.bench.command.Scratch;
import souk.bench.deployed.Deployment;
import souk.bench.deployed.SampleProducts;
import souk.bench.figures.Progress;
import souk.bench.image.ImageContext;
import souk.bench.image.ImageLayout;
import souk.local.template.FunctionDefinition;

/** Measures cold starts, first events after a restore, warm times, memory and package sizes. */
public final class ColdStart {
    private static final int USUAL_ROUNDS = 7;
    private static final int USUAL_WARM = 200;
    private static final int TRAINED_WITH = 50;

    /** The sample products that orders and lists are made of. */
    private static final int STOCKED = 30;

    private final List<Subject> subjects;
    private final int rounds;
    private final int warm;
    private final String cpus;
    private final Map<Subject, List<Sample>> cold = new LinkedHashMap<>();
    private final Map<Subject, List<Sample>> restored = new LinkedHashMap<>();

    private ColdStart(List<Subject> subjects, int rounds, int warm, String cpus) {
        this.subjects = subjects;
        this.rounds = rounds;
        this.warm = warm;
        this.cpus = cpus;
    }

    /**
     * {@code [--functions A,B] [--rounds 7] [--warm 200] [--cpus 1] [--events events] [--root .]
     * [--fixed-store] [--images] [--plot file.svg]}. Prints one table and how the goals are kept;
     * the empty function is its first row and the 1 of its ratios. With a fixed store, answers of
     * the database are repeated, so that warm times show what a function itself costs. With images,
     * each function is also started as in its container image, from a cache that is trained here
     * first.
     *
     * @return 0
     */
    public static int run(List<String> args, PrintStream out) {
        var options =
                Set.of(
                        "--functions",
                        "--rounds",
                        "--warm",
                        "--cpus",
                        "--events",
                        "--root",
                        "--plot");
        var asked =
                Arguments.parse(args, options, Set.of("--fixed-store", "--images")).withoutWords();
        Path root = Path.of(asked.text("--root", "."));
        String plot = asked.text("--plot", "");
        Path events = root.resolve(asked.text("--events", "events"));
        try (var scratch = Scratch.make();
                var deployment = Deployment.open(root);
                var fixed = new FixedStore(deployment.dynamoDbAddress())) {
            Map<String, String> standIns = new HashMap<>(deployment.standIns());
            if (asked.has("--fixed-store")) {
                standIns.put("AWS_ENDPOINT_URL_DYNAMODB", fixed.address());
            }
            var samples = new SampleProducts(deployment.currency());
            IntStream.rangeClosed(1, STOCKED)
                    .forEach(number -> deployment.stores().products().add(samples.product(number)));
            List<FunctionDefinition> functions = functions(deployment, asked);
            var zip = new ZipPackaging(scratch.folder(), deployment.region(), standIns);
            var zipped = new Subjects(deployment, events, zip);
            List<Subject> subjects = new ArrayList<>();
            subjects.add(zip.subject(EmptyPackage.in(scratch.folder()), EmptyPackage.EVENTS));
            functions.forEach(function -> subjects.add(zipped.of(function)));
            if (asked.has("--images")) {
                Map<String, ImageLayout> images =
                        new ImageContext(root, scratch.folder().resolve("image")).images();
                new Training(deployment, events, TRAINED_WITH).train(images, functions);
                var image = new ImagePackaging(images, deployment.region(), standIns);
                var imaged = new Subjects(deployment, events, image);
                functions.forEach(function -> subjects.add(imaged.of(function)));
            }
            var measuring =
                    new ColdStart(
                            subjects,
                            asked.count("--rounds", USUAL_ROUNDS),
                            asked.count("--warm", USUAL_WARM),
                            asked.text("--cpus", ""));
            measuring.measure();
            Report report = measuring.report();
            out.println(report.table());
            report.goals(asked.has("--fixed-store")).forEach(out::println);
            if (!plot.isEmpty()) {
                report.plot(Path.of(plot));
            }
        }
        return 0;
    }

    private static List<FunctionDefinition> functions(Deployment deployment, Arguments asked) {
        String names = asked.text("--functions", "");
        return names.isEmpty()
                ? deployment.functions()
                : Arrays.stream(names.split(",", -1)).map(deployment::function).toList();
    }

    /** The first round fills the page cache and warms this process; it does not count. */
    private void measure() {
        try (ProgressBar bar = Progress.of("cold starts", (rounds + 1L) * subjects.size())) {
            for (int round = 0; round <= rounds; round++) {
                for (Subject subject : subjects) {
                    var trial = new Trial(subject, cpus, warm);
                    Sample fresh = trial.cold();
                    if (round > 0) {
                        cold.computeIfAbsent(subject, s -> new ArrayList<>()).add(fresh);
                    }
                    if (subject.snapshots()) {
                        Sample after = trial.restored();
                        if (round > 0) {
                            restored.computeIfAbsent(subject, s -> new ArrayList<>()).add(after);
                        }
                    }
                    bar.step();
                }
            }
        }
    }

    private Report report() {
        List<FunctionMedians> all = new ArrayList<>();
        for (Subject subject : subjects) {
            FunctionMedians empty = all.isEmpty() ? null : all.getFirst();
            all.add(
                    FunctionMedians.of(
                            subject,
                            cold.getOrDefault(subject, List.of()),
                            restored.getOrDefault(subject, List.of()),
                            empty));
        }
        return new Report(all);
    }
}
