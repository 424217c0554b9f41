/** What the shop says about itself: one log line per request, metrics where something counts. */
@NullMarked
package souk.telemetry;

import org.jspecify.annotations.NullMarked;
