package souk.telemetry;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells of snapshots that were taken without having been primed. */
public final class SnapshotLog {
    private static final Logger LOG = LoggerFactory.getLogger("souk.snapshot");

    private SnapshotLog() {}

    /** Writes one line, which names the classes of the fault and its cause and quotes nothing. */
    public static void unprimed(RuntimeException fault) {
        var line = LOG.atWarn().addKeyValue("fault", fault.getClass().getName());
        Throwable cause = fault.getCause();
        if (cause != null) {
            line = line.addKeyValue("cause", cause.getClass().getName());
        }
        line.log("not primed");
    }
}
