package souk.proof.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import souk.proof.Proof;
import souk.proof.checkout.ProgressOutput;
import souk.proof.checkout.SilencedLogs;
import souk.proof.checkout.Together;

/**
 * Shoppers cancel and return, sellers pack and refund, banks dispute, and the sweep sends it all
 * twice at once.
 */
@Tag("proof")
@ExtendWith(SilencedLogs.class)
class RefundRaceTest {
    private static final int AT_ONCE = 2;

    @Test
    void nothingIsRefundedTwiceOrBeyondWhatWasPaid() {
        int all = Proof.times(20, 1_000);
        ProgressOutput said = new ProgressOutput("refunds", all);
        Set<String> broken = new ConcurrentSkipListSet<>();
        Map<String, Long> figures = new TreeMap<>();

        Together.each(
                IntStream.range(0, all).boxed().toList(),
                AT_ONCE,
                seed -> {
                    try {
                        var seen = new RefundRaceHistory(seed).play();
                        synchronized (figures) {
                            seen.forEach((name, many) -> figures.merge(name, many, Long::sum));
                        }
                    } catch (RuntimeException | AssertionError failure) {
                        broken.add("refunds " + seed + ": " + failure);
                    }
                    said.done();
                });

        Proof.of("refund-races").shows(shown(all, broken.size(), figures));
        assertThat(broken).isEmpty();
        assertThat(figures.keySet())
                .containsAll(
                        List.of(
                                "200",
                                "201",
                                "409",
                                "Shopper succeeded",
                                "Seller succeeded",
                                "by hand succeeded",
                                "return Received",
                                "dispute won",
                                "dispute lost"));
    }

    private static String shown(int all, int broken, Map<String, Long> figures) {
        return """
                ## Refunds: everybody at once

                %d seeded histories, **%d broke an invariant**. In each, three paid orders of two sellers: shoppers \
                cancel units and ask for returns in two tabs, with the same key or another; sellers pack, refund units, \
                amounts and shipping, and receive returns; some payments are disputed or refunded in the dashboard \
                meanwhile; two sweeps run beside each other. One write in ten is refused as a transaction conflict. \
                Afterwards no refund was made twice, no part of an order had more back than was paid (I15), no unit \
                was sent and cancelled (I14), and stock held each unit once (I16).

                | requests granted | refused | refunds that arrived | of these by hand | failed or refused | returns received | disputes won | lost |
                | --: | --: | --: | --: | --: | --: | --: | --: |
                | %d | %d | %d | %d | %d | %d | %d | %d |
                """
                .formatted(
                        all,
                        broken,
                        sum(figures, name -> name.startsWith("20")),
                        sum(figures, name -> name.startsWith("4")),
                        sum(figures, name -> name.endsWith(" succeeded")),
                        sum(figures, "by hand succeeded"::equals),
                        sum(figures, name -> name.endsWith(" failed")),
                        sum(figures, "return Received"::equals),
                        sum(figures, "dispute won"::equals),
                        sum(figures, "dispute lost"::equals));
    }

    private static long sum(Map<String, Long> figures, Predicate<String> which) {
        return figures.entrySet().stream()
                .filter(each -> which.test(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
