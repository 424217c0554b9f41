package souk.local.functions;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import souk.local.host.Host;
import souk.local.host.HostPlan;

/**
 * A {@link Host} process and the functions in it. Started anew when it is wanted and gone.
 * Thread-safe.
 */
final class SharedHost {
    /** How many events of one function are worked on at once. */
    private static final int CONCURRENCY = 16;

    /** A process that ends sooner than this would do so again. */
    private static final Duration STABLE = Duration.ofSeconds(2);

    private final String name;
    private final Map<String, String> environment;
    private final List<Backlog> backlogs;
    private final RuntimeApi api;
    private final WorkerFolders setting;
    private final boolean named;
    private @Nullable WorkerProcess process;
    private boolean closed;

    /**
     * @param environment of the template, for all these functions
     * @param named each function signs its calls of AWS with its own name
     */
    SharedHost(
            String name,
            Map<String, String> environment,
            List<Backlog> backlogs,
            RuntimeApi api,
            WorkerFolders setting,
            boolean named) {
        this.name = name;
        this.environment = Map.copyOf(environment);
        this.backlogs = List.copyOf(backlogs);
        this.api = api;
        this.setting = setting;
        this.named = named;
    }

    synchronized void ensure() {
        if (closed || process != null) {
            return;
        }
        Map<String, Backlog> byName = new HashMap<>();
        backlogs.forEach(backlog -> byName.put(backlog.function().name(), backlog));
        var desk = api.open(byName, _ -> {});
        var began = Instant.now();
        var started =
                WorkerProcess.start(options(), environment(), Path.of("").toAbsolutePath(), log());
        started.tell(
                new HostPlan(desk.address(), backlogs.stream().map(SharedHost::order).toList())
                        .text());
        process = started;
        started.onExit(code -> ended(desk, code, began));
    }

    private Map<String, String> environment() {
        var all = new HashMap<>(setting.environment().shared(environment));
        if (named) {
            // The host has keys for each function.
            all.remove("AWS_ACCESS_KEY_ID");
            all.remove("AWS_SECRET_ACCESS_KEY");
        }
        return all;
    }

    private static List<String> options() {
        return List.of(
                "-Xmx2g",
                "-XX:+UseSerialGC",
                // As the managed runtime: the first answers come sooner, and the machine is left to
                // the database.
                "-XX:TieredStopAtLevel=1",
                "-classpath",
                ClassPlaces.classPath(
                        Host.class.getName(),
                        JsonFactory.class.getName(),
                        RequestStreamHandler.class.getName()),
                Host.class.getName());
    }

    private static HostPlan.Function order(Backlog backlog) {
        var code = Code.of(backlog.function());
        return new HostPlan.Function(
                backlog.function().name(),
                code.className(),
                backlog.function().memory(),
                CONCURRENCY,
                code.ownPath(),
                code.layerJars());
    }

    private Path log() {
        return setting.logs().resolve(name + ".log");
    }

    private void ended(WorkerInbox desk, int code, Instant began) {
        var crash = new Outcome.Crashed("the functions' process ended with exit code " + code);
        synchronized (this) {
            process = null;
            if (closed) {
                return;
            }
        }
        if (Duration.between(began, Instant.now()).compareTo(STABLE) < 0) {
            // Before anybody hears of the crash: who asks after that gets a new process.
            backlogs.forEach(backlog -> backlog.endAll(crash));
        }
        desk.close(crash);
        setting.console()
                .trouble(
                        "The functions' process ended with exit code %d; %s"
                                .formatted(code, log()));
        if (backlogs.stream().anyMatch(backlog -> !backlog.isEmpty())) {
            ensure();
        }
    }

    void close() {
        WorkerProcess last;
        synchronized (this) {
            closed = true;
            last = process;
        }
        if (last != null) {
            last.end();
        }
    }
}
