package souk.bench.coldstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import souk.bench.command.CannotRun;
import souk.bench.figures.Latencies;

/**
 * Starts a function once, in a fresh JVM, and takes its figures.
 *
 * @param cpus the processors it may run on, as taskset(1) takes them; empty for all
 * @param warm how many more events it is handed after the first
 */
record Trial(Subject subject, String cpus, int warm) {
    Sample cold() {
        return take(false);
    }

    /**
     * With its snapshot hooks: primed, then let go on as after a restore. Nothing is really frozen,
     * so that connections are still open.
     */
    Sample restored() {
        return take(true);
    }

    private Sample take(boolean snapshot) {
        try (var api = new RuntimeServer()) {
            Path log = Files.createTempFile("souk-bench-", ".log");
            try {
                return take(api, log, snapshot);
            } finally {
                Files.delete(log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("the measurement was interrupted");
        }
    }

    private Sample take(RuntimeServer api, Path log, boolean snapshot) throws InterruptedException {
        Map<String, String> environment = new HashMap<>(subject.environment().apply(api.address()));
        environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", snapshot ? "snap-start" : "on-demand");
        long start = System.nanoTime();
        try (var process =
                FunctionProcess.start(subject.program(), environment, subject.task(), log, cpus)) {
            var dialogue = new Dialogue(subject.name(), api, process);
            RuntimeMessage up =
                    dialogue.await(
                            snapshot ? RuntimeMessage.What.SNAPSHOT : RuntimeMessage.What.READY);
            double init = (up.nanos() - start) / 1e6;
            if (snapshot) {
                dialogue.await(RuntimeMessage.What.READY);
            }
            double first = dialogue.answer(subject.events().get()) / 1e6;
            double cpu = process.cpuMillis();
            var latencies = new Latencies();
            for (int i = 0; i < warm; i++) {
                dialogue.await(RuntimeMessage.What.READY);
                latencies.record("warm", dialogue.answer(subject.events().get()));
            }
            return new Sample(
                    init,
                    first,
                    cpu,
                    latencies.millis("warm", 50),
                    latencies.millis("warm", 99),
                    process.peakMebibytes());
        }
    }
}
