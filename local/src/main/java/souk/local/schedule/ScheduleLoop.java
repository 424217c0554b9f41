package souk.local.schedule;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Lock;
import souk.local.console.Console;
import souk.local.template.ScheduleDefinition;

/**
 * The runs of one schedule, one after the other, until the time ends.
 *
 * @param turn held during a run: all schedules of a function share it
 */
record ScheduleLoop(
        ScheduleDefinition schedule,
        Lock turn,
        Invoker invoker,
        WaitableClock time,
        Console console)
        implements Runnable {
    /** Lambda waits for minutes; here somebody may be watching. */
    static final Duration PAUSE = Duration.ofSeconds(1);

    @Override
    public void run() {
        var due = time.now().plus(schedule.every());
        while (time.waitUntil(due)) {
            turn.lock();
            try {
                runWithRetries();
            } finally {
                turn.unlock();
            }
            due = next(due);
        }
    }

    private void runWithRetries() {
        for (int tries = 1; !succeeds(); tries++) {
            if (tries > schedule.retries()) {
                console.trouble(
                        "%s failed on its schedule %s, after %d tries"
                                .formatted(schedule.function(), schedule.name(), tries));
                return;
            }
            if (!time.waitUntil(time.now().plus(PAUSE))) {
                return;
            }
        }
    }

    private boolean succeeds() {
        var event = schedule.input().getBytes(StandardCharsets.UTF_8);
        return invoker.invoke(schedule.function(), event);
    }

    /** Runs that fell due meanwhile are left out. */
    private Instant next(Instant due) {
        var late = Duration.between(due, time.now());
        var missed = late.isNegative() ? 0 : late.dividedBy(schedule.every());
        return due.plus(schedule.every().multipliedBy(missed + 1));
    }
}
