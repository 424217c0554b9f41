package souk.local.schedule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import souk.local.console.Console;
import souk.local.template.ScheduleDefinition;

/**
 * The schedules of a shop that is open: each runs its function for the first time when its interval
 * has passed once, and never while a run of the same function goes on.
 */
public final class Schedules implements AutoCloseable {
    /** A run in hand is let finish for so long when the shop ends. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final WaitableClock time;
    private final List<Thread> rounds = new ArrayList<>();

    private Schedules(WaitableClock time) {
        this.time = time;
    }

    /** Starts to run schedules. */
    public static Schedules start(
            List<ScheduleDefinition> schedules,
            Invoker invoker,
            WaitableClock time,
            Console console) {
        var started = new Schedules(time);
        Map<String, Lock> turns = new HashMap<>();
        for (var schedule : schedules) {
            var turn = turns.computeIfAbsent(schedule.function(), _ -> new ReentrantLock());
            var round = new ScheduleLoop(schedule, turn, invoker, time, console);
            started.rounds.add(
                    Thread.ofVirtual()
                            .name("schedule " + schedule.function() + " " + schedule.name())
                            .start(round));
        }
        return started;
    }

    @Override
    public void close() {
        time.end();
        try {
            for (var round : rounds) {
                if (!round.join(GRACE)) {
                    round.interrupt();
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
