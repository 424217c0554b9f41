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
import souk.bench.Arguments;
import souk.bench.Scratch;
import souk.bench.deployed.Deployment;
import souk.bench.deployed.SampleProducts;
import souk.bench.figures.Figure;
import souk.bench.figures.MarkdownTable;
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
     * [--fixed-store] [--images]}. Prints one table; the empty function is its first row and the 1
     * of its ratios. With a fixed store, answers of the database are repeated, so that warm times
     * show what a function itself costs. With images, each function is also started as in its
     * container image, from a cache that is trained here first.
     *
     * @return 0
     */
    public static int run(List<String> args, PrintStream out) {
        var options = Set.of("--functions", "--rounds", "--warm", "--cpus", "--events", "--root");
        var asked =
                Arguments.parse(args, options, Set.of("--fixed-store", "--images")).withoutWords();
        Path root = Path.of(asked.text("--root", "."));
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
                    .forEach(number -> deployment.products().add(samples.product(number)));
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
            out.println(measuring.table());
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

    private MarkdownTable table() {
        var table =
                new MarkdownTable(
                        "function",
                        "cold ms",
                        "ratio",
                        "cpu ms",
                        "ratio",
                        "restored ms",
                        "warm p50 ms",
                        "warm p99 ms",
                        "peak MiB",
                        "zipped MB");
        Subject empty = subjects.getFirst();
        double coldBase = Sample.median(samples(cold, empty), Sample::coldMillis);
        double cpuBase = Sample.median(samples(cold, empty), Sample::cpuMillis);
        for (Subject subject : subjects) {
            List<Sample> all = samples(cold, subject);
            double millis = Sample.median(all, Sample::coldMillis);
            double cpu = Sample.median(all, Sample::cpuMillis);
            table.row(
                    subject.name(),
                    Figure.of(millis, 0),
                    Figure.of(millis / coldBase, 2),
                    Figure.of(cpu, 0),
                    Figure.of(cpu / cpuBase, 2),
                    first(subject),
                    Figure.of(Sample.median(all, Sample::warmP50Millis), 2),
                    Figure.of(Sample.median(all, Sample::warmP99Millis), 2),
                    Figure.of(Sample.median(all, Sample::peakMebibytes), 0),
                    Figure.of(subject.packageBytes() / 1e6, 2));
        }
        return table;
    }

    private String first(Subject subject) {
        return subject.snapshots()
                ? Figure.of(Sample.median(samples(restored, subject), Sample::firstMillis), 1)
                : "";
    }

    private static List<Sample> samples(Map<Subject, List<Sample>> all, Subject subject) {
        return all.getOrDefault(subject, List.of());
    }
}
