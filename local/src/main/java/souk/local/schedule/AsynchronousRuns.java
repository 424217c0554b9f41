package souk.local.schedule;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import souk.local.console.Console;

/**
 * Runs of functions for which nobody waits, as Lambda's asynchronous invocation has them: what
 * fails is tried again. Thread-safe.
 */
public final class AsynchronousRuns implements AutoCloseable {
    /** Lambda waits for minutes; here somebody may be watching. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Invoker invoker;
    private final Console console;
    private final ExecutorService runs = Executors.newVirtualThreadPerTaskExecutor();

    public AsynchronousRuns(Invoker invoker, Console console) {
        this.invoker = invoker;
        this.console = console;
    }

    /**
     * Starts a run.
     *
     * @param retries how often it is tried again
     * @param of what it is about, for people
     */
    public void start(String function, byte[] event, int retries, String of) {
        runs.execute(() -> run(function, event, retries, of));
    }

    private void run(String function, byte[] event, int retries, String of) {
        for (int tries = 1; !invoker.invoke(function, event); tries++) {
            if (tries > retries) {
                console.trouble("%s failed on %s, after %d tries".formatted(function, of, tries));
                return;
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Ends runs that go on; in AWS they would be tried again. */
    @Override
    public void close() {
        runs.shutdownNow();
    }
}
