package souk.local.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A time in which every wait is over at once, until so many were waited for. */
final class ScriptedTime implements WaitableClock {
    static final Instant OPENING = Instant.parse("2026-03-01T12:00:00Z");

    private final int waits;
    private final List<Duration> dues = new ArrayList<>();
    private Instant now = OPENING;
    private boolean over;

    ScriptedTime(int waits) {
        this.waits = waits;
    }

    /** When something was waited for, from the opening on. */
    synchronized List<Duration> dues() {
        return List.copyOf(dues);
    }

    synchronized void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized boolean waitUntil(Instant due) {
        if (over || dues.size() == waits) {
            return false;
        }
        dues.add(Duration.between(OPENING, due));
        now = due.isAfter(now) ? due : now;
        return true;
    }

    @Override
    public synchronized void end() {
        over = true;
    }
}
