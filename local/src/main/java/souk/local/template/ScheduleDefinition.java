package souk.local.template;

import java.time.Duration;

/**
 * A schedule that runs a function, and is switched on.
 *
 * @param name the event's name at its function, for people
 * @param every from one run to the next
 * @param input what the function is sent
 * @param retries how often a run that failed is tried again
 */
public record ScheduleDefinition(
        String name, String function, Duration every, String input, int retries) {
    /** The same, but never longer than this from one run to the next. */
    public ScheduleDefinition atLeastEvery(Duration longest) {
        return every.compareTo(longest) <= 0
                ? this
                : new ScheduleDefinition(name, function, longest, input, retries);
    }
}
