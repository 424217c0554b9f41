package souk.local.functions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import souk.local.template.FunctionDefinition;

/**
 * A function under the runtime interface client, exactly as packaged: one process works on one
 * event at a time, and while all are busy another is started, up to a small number. Thread-safe.
 */
final class IsolatedFunction {
    private static final int MOST_PROCESSES = 2;

    private final Backlog backlog;
    private final RuntimeApi api;
    private final Setting setting;
    private final Set<WorkerProcess> processes = new HashSet<>();
    private @Nullable Path task;
    private int starting;
    private boolean closed;

    IsolatedFunction(Backlog backlog, RuntimeApi api, Setting setting) {
        this.backlog = backlog;
        this.api = api;
        this.setting = setting;
    }

    synchronized void wanted() {
        if (!closed && backlog.needsHands(starting) && processes.size() < MOST_PROCESSES) {
            start();
        }
    }

    private void start() {
        var function = backlog.function();
        if (task == null) {
            task =
                    TaskFolder.unpack(
                            Code.of(function),
                            setting.tasks().resolve(function.name()).toAbsolutePath());
        }
        var ready = new AtomicBoolean();
        var desk = api.open(Map.of(function.name(), backlog), this::cannotStart);
        desk.onPoll(() -> nowReady(ready));
        var process =
                WorkerProcess.start(
                        options(function),
                        setting.environment().isolated(function, task.toString(), desk.address()),
                        task,
                        log());
        desk.onTimeout(process::kill);
        processes.add(process);
        starting++;
        process.onExit(code -> ended(process, desk, code, ready));
    }

    /**
     * The JVM options of the managed runtime, as far as they have been seen: shares of the
     * function's memory.
     */
    private static List<String> options(FunctionDefinition function) {
        var kib = function.memory() * 1024;
        var options = new ArrayList<String>();
        options.add("-XX:MaxHeapSize=" + kib / 100 * 85 + "k");
        options.add("-XX:MaxMetaspaceSize=" + kib / 10 + "k");
        options.add("-XX:ReservedCodeCacheSize=" + kib / 20 + "k");
        options.add("-XX:+UseSerialGC");
        options.add("-XX:TieredStopAtLevel=1");
        options.add("-Djava.net.preferIPv4Stack=true");
        options.add("-classpath");
        options.add(
                ClassPlaces.classPath(
                        "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
                        "com.amazonaws.services.lambda.runtime.RequestStreamHandler",
                        "com.amazonaws.services.lambda.runtime.serialization.PojoSerializer",
                        "software.amazon.awssdk.utilslite.SdkInternalThreadLocal"));
        options.add("com.amazonaws.services.lambda.runtime.api.client.AWSLambda");
        options.add(function.handler());
        return options;
    }

    private Path log() {
        return setting.logs().resolve(backlog.function().name() + ".log");
    }

    private void cannotStart(Outcome why) {
        setting.console()
                .trouble("%s cannot start; %s".formatted(backlog.function().name(), log()));
        backlog.endAll(why);
    }

    private synchronized void nowReady(AtomicBoolean ready) {
        if (ready.compareAndSet(false, true)) {
            starting--;
        }
    }

    private void ended(WorkerProcess process, Desk desk, int code, AtomicBoolean ready) {
        var wasReady = ready.get();
        nowReady(ready);
        var crash = new Outcome.Crashed("its process ended with exit code " + code);
        synchronized (this) {
            processes.remove(process);
            if (closed) {
                return;
            }
        }
        desk.close(crash);
        if (wasReady) {
            wanted();
        } else {
            // It would end so again.
            backlog.endAll(crash);
        }
    }

    void close() {
        List<WorkerProcess> last;
        synchronized (this) {
            closed = true;
            last = List.copyOf(processes);
        }
        last.forEach(WorkerProcess::end);
    }
}
