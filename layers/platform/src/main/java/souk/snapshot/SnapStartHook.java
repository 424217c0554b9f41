package souk.snapshot;

import java.util.Map;
import java.util.Objects;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import org.jspecify.annotations.Nullable;
import souk.telemetry.ShopMetrics;
import souk.telemetry.SnapshotLog;

/**
 * Primes a function before Lambda takes its snapshot (SnapStart): whatever the first event would
 * load, compile and connect is then in the snapshot. Where priming fails, the snapshot is taken
 * without it. The runtime keeps its hooks by weak references, so a function holds its own.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/dg/snapstart-runtime-hooks-java.html">Runtime
 *     hooks</a>
 */
public final class SnapStartHook implements Resource {
    private final Runnable prime;

    SnapStartHook(Runnable prime) {
        this.prime = prime;
    }

    /** Does nothing where no snapshot will be taken: the hooks' classes would cost a cold start. */
    public static @Nullable SnapStartHook register(Runnable prime) {
        if (!Objects.equals(System.getenv("AWS_LAMBDA_INITIALIZATION_TYPE"), "snap-start")) {
            return null;
        }
        SnapStartHook snapshot = new SnapStartHook(prime);
        Core.getGlobalContext().register(snapshot);
        return snapshot;
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> context) {
        try {
            prime.run();
            // A count of nothing, so that the writer of metrics is in the snapshot too.
            ShopMetrics.count(Map.of(ShopMetrics.FAULTS, 0L));
        } catch (RuntimeException fault) {
            // Priming saves time. A table that throttles meanwhile must not fail a deployment.
            SnapshotLog.unprimed(fault);
        }
    }

    @Override
    public void afterRestore(Context<? extends Resource> context) {
        // Connections that did not survive are reopened by the client itself.
    }
}
