package souk.local.stripe.api;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** The faults somebody asked for. Thread-safe; of several rules for a call the first one counts. */
public final class Faults {
    private record Active(FaultRule rule, AtomicInteger seen) {
        boolean isSpent() {
            return seen.get() >= rule.after() + rule.times();
        }
    }

    private final List<Active> active = new CopyOnWriteArrayList<>();

    public void add(FaultRule rule) {
        active.add(new Active(rule, new AtomicInteger()));
    }

    public void clear() {
        active.clear();
    }

    /** The rules that have calls left. */
    public List<FaultRule> rules() {
        return active.stream().map(Active::rule).toList();
    }

    /** What goes wrong with this call. */
    Optional<FaultRule> take(String call) {
        for (var each : active) {
            if (each.rule().isFor(call)) {
                var nth = each.seen().incrementAndGet() - each.rule().after();
                if (nth >= 1 && nth <= each.rule().times()) {
                    active.removeIf(Active::isSpent);
                    return Optional.of(each.rule());
                }
            }
        }
        return Optional.empty();
    }
}
