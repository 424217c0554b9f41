package souk.proof.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import souk.proof.Proof;
import souk.proof.checkout.ProgressOutput;
import souk.proof.checkout.SilencedLogs;
import souk.proof.checkout.Together;

/** One shopper orders in many tabs at once, and never holds more than anybody may. */
@Tag("proof")
@ExtendWith(SilencedLogs.class)
class LimitsTest {
    private static final int TABS = 64;
    private static final int AT_ONCE = 2;

    @Test
    void nobodyHoldsMoreThanTheLimits() {
        int all = Proof.times(3, 1_000);
        ProgressOutput said = new ProgressOutput("limits", all);
        Set<String> broken = new ConcurrentSkipListSet<>();
        Map<String, Long> figures = new TreeMap<>();

        Together.each(
                IntStream.range(0, all).boxed().toList(),
                AT_ONCE,
                seed -> {
                    try {
                        var seen = new LimitsHistory(seed, TABS).play();
                        synchronized (figures) {
                            seen.forEach((name, many) -> figures.merge(name, many, Long::sum));
                        }
                    } catch (RuntimeException | AssertionError failure) {
                        broken.add("limits " + seed + ": " + failure);
                    }
                    said.done();
                });

        Proof.of("order-limits").shows(shown(all, broken.size(), figures));
        assertThat(broken).isEmpty();
        assertThat(figures.keySet())
                .containsAll(
                        List.of(
                                "placed",
                                "TOO_MANY_OPEN_ORDERS",
                                "TOO_MANY_HELD_UNITS",
                                "cancelled at once",
                                "PAID",
                                "CANCELLED"));
    }

    private static String shown(int all, int broken, Map<String, Long> figures) {
        return """
                ## Limits: one shopper in %d tabs

                %d seeded histories, **%d broke an invariant**. In each, one shopper orders in %d tabs at once: every tab \
                fills the cart and orders it, up to three times, and then pays, is declined, cancels, or leaves the order; \
                a tab that is refused pays or cancels one of the orders that the refusal names, as on another device. A \
                sweep and events run beside them. Five writes in a hundred are refused as a transaction conflict, and three calls in a hundred \
                of DynamoDB are throttled, time out, fail, or end the process. The shopper's row never said more than 3 \
                orders or 200 units, it was always what the orders say (I23), and in the end it said zero.

                | placed | refused, too many orders | refused, too many units | cancelled at once | ended paid | ended unpaid |
                | --: | --: | --: | --: | --: | --: |
                | %d | %d | %d | %d | %d | %d |
                """
                .formatted(
                        TABS,
                        all,
                        broken,
                        TABS,
                        of(figures, "placed"),
                        of(figures, "TOO_MANY_OPEN_ORDERS"),
                        of(figures, "TOO_MANY_HELD_UNITS"),
                        of(figures, "cancelled at once"),
                        of(figures, "PAID"),
                        of(figures, "CANCELLED"));
    }

    private static long of(Map<String, Long> figures, String name) {
        return figures.getOrDefault(name, 0L);
    }
}
