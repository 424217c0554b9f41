package souk.telemetry;

import com.amazonaws.services.lambda.runtime.Context;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;

/**
 * One line per request, with what Powertools Logging knows of the function. Never a body, an
 * address, a token or a name; who writes is named by a pseudonym ({@link Actor}). Safe for use by
 * many threads.
 */
public final class RequestLog {
    private static final Logger LOG = LoggerFactory.getLogger("souk.request");

    private RequestLog() {}

    /** Opens a request; the context is absent when a snapshot is primed. */
    public static void begin(@Nullable Context context) {
        PowertoolsLogging.initializeLogging(context);
    }

    /**
     * Writes the request's line and closes it.
     *
     * @param nanos how long the answer took
     * @param code the problem's code; empty for a yes
     * @param actor the pseudonym of who wrote something; empty for who only reads or is unknown
     */
    public static void end(
            String requestId, String route, int status, String code, String actor, long nanos) {
        LoggingEventBuilder line =
                LOG.atInfo()
                        .addKeyValue("requestId", requestId)
                        .addKeyValue("route", route)
                        .addKeyValue("status", status)
                        .addKeyValue("micros", nanos / 1000);
        if (!code.isEmpty()) {
            line = line.addKeyValue("code", code);
        }
        if (!actor.isEmpty()) {
            line = line.addKeyValue("actor", actor);
        }
        line.log("answered");
        PowertoolsLogging.clearState(true);
    }

    /** Tells of a fault of ours, before the request's own line. */
    public static void fault(String requestId, String route, RuntimeException fault) {
        LOG.atError()
                .setCause(fault)
                .addKeyValue("requestId", requestId)
                .addKeyValue("route", route)
                .log("failed");
    }
}
