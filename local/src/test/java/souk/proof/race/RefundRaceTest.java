package souk.proof.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import souk.proof.Proof;
import souk.proof.checkout.Histories;
import souk.proof.checkout.SilencedLogs;

/**
 * Shoppers cancel and return, sellers pack and refund, banks dispute, and the sweep sends it all
 * twice at once.
 */
@Tag("proof")
@ExtendWith(SilencedLogs.class)
class RefundRaceTest {
    @Test
    void nothingIsRefundedTwiceOrBeyondWhatWasPaid() {
        int all = Proof.times(5, 1_000);
        var played = Histories.bySeed("refunds", all, seed -> new RefundRaceHistory(seed).play());

        Proof.of("refund-races").shows(shown(played));
        assertThat(played.broken()).isEmpty();
        assertThat(played.figures().keySet())
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

    private static String shown(Histories.Played played) {
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
                        played.all(),
                        played.broken().size(),
                        sum(played.figures(), name -> name.startsWith("20")),
                        sum(played.figures(), name -> name.startsWith("4")),
                        sum(played.figures(), name -> name.endsWith(" succeeded")),
                        sum(played.figures(), "by hand succeeded"::equals),
                        sum(played.figures(), name -> name.endsWith(" failed")),
                        sum(played.figures(), "return Received"::equals),
                        sum(played.figures(), "dispute won"::equals),
                        sum(played.figures(), "dispute lost"::equals));
    }

    private static long sum(Map<String, Long> figures, Predicate<String> which) {
        return figures.entrySet().stream()
                .filter(each -> which.test(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
