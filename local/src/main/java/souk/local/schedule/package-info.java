/**
 * Runs the template's scheduled functions while the shop runs, as EventBridge Scheduler would. The
 * clock is injected.
 */
@NullMarked
package souk.local.schedule;

import org.jspecify.annotations.NullMarked;
