/** Logs and metrics: one log line per request, and a metric where something is counted. */
@NullMarked
package souk.telemetry;

import org.jspecify.annotations.NullMarked;
