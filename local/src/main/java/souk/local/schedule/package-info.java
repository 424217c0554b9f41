/**
 * Runs the template's scheduled functions while the shop is open, as EventBridge Scheduler would.
 * The time of day and the waiting for it are handed in.
 */
@NullMarked
package souk.local.schedule;

import org.jspecify.annotations.NullMarked;
