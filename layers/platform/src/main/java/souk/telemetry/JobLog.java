package souk.telemetry;

import com.amazonaws.services.lambda.runtime.Context;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;

/**
 * One line per run of a job, with what Powertools Logging knows of the function. Safe for use by
 * many threads.
 */
public final class JobLog {
    private static final Logger LOG = LoggerFactory.getLogger("souk.job");

    private JobLog() {}

    /** Opens a run; the context is absent when a snapshot is primed. */
    public static void begin(@Nullable Context context) {
        PowertoolsLogging.initializeLogging(context);
    }

    /** Writes the run's line, with each count, and closes it. */
    public static void ran(String job, Map<String, Long> counts, long nanos) {
        LoggingEventBuilder line = line(LOG.atInfo(), job, nanos);
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            line = line.addKeyValue(count.getKey(), count.getValue());
        }
        line.log("ran");
        PowertoolsLogging.clearState(true);
    }

    /** Writes the line of a run that a fault of ours ended, and closes it. */
    public static void failed(String job, RuntimeException fault, long nanos) {
        line(LOG.atError().setCause(fault), job, nanos).log("failed");
        PowertoolsLogging.clearState(true);
    }

    /**
     * Tells of one thing that a run could not do, before the run's own line.
     *
     * @param id of no person
     */
    public static void leftOut(String kind, String id, RuntimeException fault) {
        LOG.atWarn().setCause(fault).addKeyValue(kind, id).log("left out");
    }

    private static LoggingEventBuilder line(LoggingEventBuilder line, String job, long nanos) {
        return line.addKeyValue("job", job).addKeyValue("micros", nanos / 1000);
    }
}
