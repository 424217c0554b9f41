package souk.local.functions;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A function under the runtime interface client, exactly as packaged: one process works on one
 * event at a time, and while all are busy another is started, up to a small number. Thread-safe.
 */
final class IsolatedFunction {
    private static final int MAX_PROCESSES = 2;

    private final Backlog backlog;
    private final RuntimeApi api;
    private final WorkerFolders setting;
    private final Set<WorkerProcess> processes = new HashSet<>();
    private @Nullable LambdaLaunch launch;
    private int starting;
    private boolean closed;

    IsolatedFunction(Backlog backlog, RuntimeApi api, WorkerFolders setting) {
        this.backlog = backlog;
        this.api = api;
        this.setting = setting;
    }

    synchronized void wanted() {
        if (!closed && backlog.needsHands(starting) && processes.size() < MAX_PROCESSES) {
            start();
        }
    }

    private void start() {
        var function = backlog.function();
        if (launch == null) {
            launch = LambdaLaunch.of(function, setting.tasks());
        }
        var ready = new AtomicBoolean();
        var desk = api.open(Map.of(function.name(), backlog), this::cannotStart);
        desk.onPoll(() -> nowReady(ready));
        var process =
                WorkerProcess.start(
                        launch.options(),
                        setting.environment()
                                .isolated(function, launch.task().toString(), desk.address()),
                        launch.task(),
                        log());
        desk.onTimeout(process::kill);
        processes.add(process);
        starting++;
        process.onExit(code -> ended(process, desk, code, ready));
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

    private void ended(WorkerProcess process, WorkerInbox desk, int code, AtomicBoolean ready) {
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
