package souk.bench.coldstart;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import me.tongfei.progressbar.ProgressBar;
import souk.bench.command.Arguments;
import souk.bench.command.CannotRun;
import souk.bench.deployed.Deployment;
import souk.bench.figures.Progress;
import souk.bench.image.ImageLayout;
import souk.local.template.FunctionDefinition;

/**
 * Makes the caches of images: each function is started in its layout, answers some events, and at
 * its end writes down its classes as they then are.
 *
 * @param warm how many events a function is trained with
 * @see <a href="https://openjdk.org/jeps/514">JEP 514: ahead-of-time command-line ergonomics</a>
 */
public record Training(Deployment deployment, Path events, int warm) {
    private static final int USUAL_WARM = 50;

    /**
     * {@code --area cart [--task /var/task] [--root .] [--warm 50]}: trains all functions of the
     * area that answer routes. Nobody waits for the others; they start without.
     *
     * @return 0
     */
    public static int run(List<String> args, PrintStream out) {
        var options = Set.of("--area", "--task", "--root", "--warm");
        var asked = Arguments.parse(args, options, Set.of()).withoutWords();
        Path root = Path.of(asked.text("--root", "."));
        String area = asked.text("--area", "");
        var image = new ImageLayout(Path.of(asked.text("--task", "/var/task")).toAbsolutePath());
        try (var deployment = Deployment.open(root)) {
            List<FunctionDefinition> functions =
                    deployment.functions().stream()
                            .filter(function -> ImageLayout.area(function).equals(area))
                            .toList();
            if (functions.isEmpty()) {
                throw new CannotRun("give --area, one whose functions answer routes");
            }
            new Training(deployment, root.resolve("events"), asked.count("--warm", USUAL_WARM))
                    .train(Map.of(area, image), functions);
            out.println("Trained " + functions.size() + " functions of " + area + ".");
        }
        return 0;
    }

    /** Trains these functions, whose areas' images are given. */
    void train(Map<String, ImageLayout> images, List<FunctionDefinition> functions) {
        var packaging = new ImagePackaging(images, deployment.region(), deployment.standIns());
        var subjects = new Subjects(deployment, events, packaging);
        try (ProgressBar bar = Progress.of("training", functions.size())) {
            for (FunctionDefinition function : functions) {
                Path cache = packaging.image(function).cache(function);
                train(subjects.of(function), cache);
                bar.step();
            }
        }
    }

    private void train(Subject subject, Path cache) {
        try (var api = new RuntimeServer()) {
            Path log = Files.createTempFile("souk-bench-", ".log");
            try {
                Files.createDirectories(cache.getParent());
                Files.deleteIfExists(cache);
                train(subject, api, log);
                if (!Files.exists(cache)) {
                    throw new CannotRun("no cache was written: " + Files.readString(log));
                }
            } finally {
                Files.delete(log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("the training was interrupted");
        }
    }

    private void train(Subject subject, RuntimeServer api, Path log) throws InterruptedException {
        Map<String, String> environment = new HashMap<>(subject.environment().apply(api.address()));
        environment.put("AOT_OUTPUT", "yes");
        try (var process =
                FunctionProcess.start(subject.program(), environment, subject.task(), log, "")) {
            var dialogue = new Dialogue(subject.name(), api, process);
            dialogue.await(RuntimeMessage.What.READY);
            for (int i = 0; i < warm; i++) {
                dialogue.answer(subject.events().get());
                dialogue.await(RuntimeMessage.What.READY);
            }
            process.end();
        }
    }
}
