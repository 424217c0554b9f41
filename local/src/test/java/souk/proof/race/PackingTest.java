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

/**
 * Sellers pack in many tabs while orders are paid, refunded, received, lost and run out of time.
 */
@Tag("proof")
@ExtendWith(SilencedLogs.class)
class PackingTest {
    private static final int AT_ONCE = 2;

    @Test
    void noUnitIsSentTwice() {
        int all = Proof.times(20, 1_000);
        ProgressOutput said = new ProgressOutput("packing", all);
        Set<String> broken = new ConcurrentSkipListSet<>();
        Map<String, Long> figures = new TreeMap<>();

        Together.each(
                IntStream.range(0, all).boxed().toList(),
                AT_ONCE,
                seed -> {
                    try {
                        var seen = new PackingHistory(seed).play();
                        synchronized (figures) {
                            seen.forEach((name, many) -> figures.merge(name, many, Long::sum));
                        }
                    } catch (RuntimeException | AssertionError failure) {
                        broken.add("packing " + seed + ": " + failure);
                    }
                    said.done();
                });

        Proof.of("parcel-races").shows(shown(all, broken.size(), figures));
        assertThat(broken).isEmpty();
        assertThat(figures.keySet()).containsAll(List.of("201", "409", "Delivered", "Lost"));
    }

    private static String shown(int all, int broken, Map<String, Long> figures) {
        return """
                ## Parcels: many tabs for the last units

                %d seeded histories, **%d broke an invariant**. In each, two sellers pack four orders in three tabs \
                each, with the same key or another, all of a line or some, while orders are paid, refunded, end \
                unpaid, and parcels are received, lost and taken as delivered. One write in ten is refused as a \
                transaction conflict. Afterwards every line had as many units in parcels as its order counts, and \
                no more than were bought (I14); no parcel was of an order that was never paid.

                | parcels sent or answered again | too few units left | not paid (yet) | on their way | delivered | lost |
                | --: | --: | --: | --: | --: | --: |
                | %d | %d | %d | %d | %d | %d |
                """
                .formatted(
                        all,
                        broken,
                        figures.getOrDefault("201", 0L),
                        figures.getOrDefault("409", 0L),
                        figures.getOrDefault("404", 0L),
                        figures.getOrDefault("Shipped", 0L),
                        figures.getOrDefault("Delivered", 0L),
                        figures.getOrDefault("Lost", 0L));
    }
}
