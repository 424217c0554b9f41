package souk.bench.coldstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import souk.bench.CannotRun;
import souk.bench.figures.Latencies;

/**
 * Starts a function once, in a fresh JVM, and takes its figures.
 *
 * @param cpus the processors it may run on, as taskset(1) takes them; empty for all
 * @param warm how many more events it is handed after the first
 */
record Trial(Subject subject, String cpus, int warm) {
    private static final Duration STEP = Duration.ofMillis(500);
    private static final int MOST_STEPS = 120;

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
                FunctionProcess.start(subject.options(), environment, subject.task(), log, cpus)) {
            Said up = await(api, process, snapshot ? Said.What.SNAPSHOT : Said.What.READY);
            double init = (up.nanos() - start) / 1e6;
            if (snapshot) {
                await(api, process, Said.What.READY);
            }
            double first = answer(api, process) / 1e6;
            double cpu = process.cpuMillis();
            var latencies = new Latencies();
            for (int i = 0; i < warm; i++) {
                await(api, process, Said.What.READY);
                latencies.record("warm", answer(api, process));
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

    /** Nanoseconds from event to answer. */
    private long answer(RuntimeServer api, FunctionProcess process) throws InterruptedException {
        api.hand(subject.events().get());
        Said answer = await(api, process, Said.What.ANSWER);
        if (!answer.text().matches("(?s).*\"statusCode\":20[014].*")) {
            throw new CannotRun(subject.name() + " did not answer 20x but " + answer.text());
        }
        return answer.nanos() - api.handedNanos();
    }

    private Said await(RuntimeServer api, FunctionProcess process, Said.What wanted)
            throws InterruptedException {
        for (int step = 0; step < MOST_STEPS; step++) {
            Said said = api.next(STEP);
            if (said != null && said.what() == wanted) {
                return said;
            }
            if (said != null) {
                throw new CannotRun(
                        subject.name()
                                + " said "
                                + said.what()
                                + " instead of "
                                + wanted
                                + ": "
                                + said.text());
            }
            if (!process.isAlive()) {
                throw new CannotRun(subject.name() + " ended: " + process.logEnd());
            }
        }
        throw new CannotRun(subject.name() + " said nothing for a minute: " + process.logEnd());
    }
}
