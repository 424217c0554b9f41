package souk.proof.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import souk.proof.Proof;
import souk.proof.checkout.Histories;
import souk.proof.checkout.SilencedLogs;

/** One shopper orders in many tabs at once, and never holds more than anybody may. */
@Tag("proof")
@ExtendWith(SilencedLogs.class)
class LimitsTest {
    private static final int TABS = 64;

    @Test
    void nobodyHoldsMoreThanTheLimits() {
        int all = Proof.times(2, 1_000);
        var played = Histories.bySeed("limits", all, seed -> new LimitsHistory(seed, TABS).play());

        Proof.of("order-limits").shows(shown(played));
        assertThat(played.broken()).isEmpty();
        assertThat(played.figures().keySet())
                .containsAll(
                        List.of(
                                "placed",
                                "TOO_MANY_OPEN_ORDERS",
                                "TOO_MANY_HELD_UNITS",
                                "cancelled at once",
                                "PAID",
                                "CANCELLED"));
    }

    private static String shown(Histories.Played played) {
        return """
                ## Limits: one shopper in %d tabs

                %d seeded histories, **%d broke an invariant**. In each, one shopper orders in %d tabs at once: every tab \
                orders the cart, filled if it is empty, up to three times, and then pays, is declined, cancels, or leaves the order; \
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
                        played.all(),
                        played.broken().size(),
                        TABS,
                        played.of("placed"),
                        played.of("TOO_MANY_OPEN_ORDERS"),
                        played.of("TOO_MANY_HELD_UNITS"),
                        played.of("cancelled at once"),
                        played.of("PAID"),
                        played.of("CANCELLED"));
    }
}
