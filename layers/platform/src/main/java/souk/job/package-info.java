/**
 * The edge of scheduled functions: a schedule's event comes in, a job runs, one log line and its
 * counts go out. A failure is a Lambda error, so it is retried and raises an alarm.
 */
@NullMarked
package souk.job;

import org.jspecify.annotations.NullMarked;
