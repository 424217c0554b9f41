/**
 * The edge of what runs by the clock: a schedule's event comes in, a job runs, one log line and its
 * counts go out. What fails is counted by Lambda as an error, so that it is tried again and alarms.
 */
@NullMarked
package souk.job;

import org.jspecify.annotations.NullMarked;
