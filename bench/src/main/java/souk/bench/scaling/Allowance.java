package souk.bench.scaling;

import java.util.ArrayDeque;
import java.util.Deque;

/** Units that may be taken in any second, not only in each second of a clock. For one thread. */
final class Allowance {
    private final double perSecond;
    private final Deque<Taken> taken = new ArrayDeque<>();
    private double sum;

    private record Taken(long at, double units) {}

    Allowance(double perSecond) {
        this.perSecond = perSecond;
    }

    /** Takes the units if the second that ends now has them left. */
    boolean take(long now, double units) {
        while (!taken.isEmpty() && taken.getFirst().at() <= now - Timeline.SECOND) {
            sum -= taken.removeFirst().units();
        }
        if (sum + units > perSecond) {
            return false;
        }
        taken.addLast(new Taken(now, units));
        sum += units;
        return true;
    }

    /** Undoes the last taking. */
    void giveBack() {
        sum -= taken.removeLast().units();
    }
}
