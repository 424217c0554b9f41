package souk.telemetry;

import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMDCAdapter;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;
import software.amazon.lambda.powertools.logging.internal.LoggingManager;

/**
 * The backend of SLF4J and of Powertools Logging: one JSON line per event on standard output. It
 * stands where powertools-logging-log4j would, whose Log4j alone costs half a cold start
 * (docs/adr/0002). Found by both through {@code META-INF/services}. Safe for use by many threads.
 */
public final class JsonLogging implements SLF4JServiceProvider, LoggingManager {
    /** The newest SLF4J API this backend was built for. */
    private static final String API = "2.0.99";

    private final MDCAdapter fields = new BasicMDCAdapter();
    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final ILoggerFactory loggers = name -> new JsonLogger(name, fields);

    @Override
    public ILoggerFactory getLoggerFactory() {
        return loggers;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return fields;
    }

    @Override
    public String getRequestedApiVersion() {
        return API;
    }

    @Override
    public void initialize() {
        // Everything is ready when constructed.
    }

    /** Levels are fixed: the shop speaks at INFO, libraries at WARN. */
    @Override
    public void setLogLevel(Level level) {
        // see above
    }

    @Override
    public Level getLogLevel(Logger logger) {
        return JsonLogger.level(logger.getName());
    }
}
