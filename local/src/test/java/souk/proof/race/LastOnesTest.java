package souk.proof.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import souk.proof.Proof;
import souk.proof.checkout.Histories;
import souk.proof.checkout.SilencedLogs;

@Tag("proof")
@ExtendWith(SilencedLogs.class)
class LastOnesTest {
    private static final List<Integer> BUYERS = List.of(2, 8, 64, 200);
    private static final List<Integer> UNITS = List.of(1, 5, 50);

    @Test
    void sellsEachOfTheLastOnesExactlyOnce() {
        List<History> histories = histories(Proof.times(12, 1_000));
        Map<String, Tally> tallies = new TreeMap<>();

        Set<String> broken =
                Histories.each(
                        "races",
                        histories,
                        history -> {
                            Tally tally;
                            synchronized (tallies) {
                                tally = tallies.computeIfAbsent(kind(history), _ -> new Tally());
                            }
                            tally.add(history.play());
                        });

        Proof.of("checkout-races").shows(shown(histories.size(), broken.size(), tallies));
        assertThat(broken).isEmpty();
    }

    private static List<History> histories(int all) {
        List<History> histories = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            int units = UNITS.get(i % UNITS.size());
            int buyers = BUYERS.get(i / UNITS.size() % BUYERS.size());
            // The sample has one crowd of the largest.
            if (Proof.full() || buyers < 200 || units == 5) {
                histories.add(new History(buyers, units, i));
            }
        }
        return histories;
    }

    private static String kind(History history) {
        return "%3d | %2d".formatted(history.buyers(), history.units());
    }

    private static String shown(int all, int broken, Map<String, Tally> tallies) {
        StringBuilder text = new StringBuilder();
        text.append(
                """
                ## Checkout: many buyers for the last units

                %d seeded histories, **%d broke an invariant**: 0 units oversold, and each product \
                sold exactly as often as it had units. Baskets have three lines, in half of the \
                histories two of them variants of one product, with different quantities per buyer. Some buyers pay, some are declined and then pay, some leave \
                and are swept, some pay after their order was released. One write in ten is \
                refused as a transaction conflict; events arrive twice and in any order.

                | buyers | units of each | histories | requests to order | orders | paid | released | paid too late, refunded |
                | --: | --: | --: | --: | --: | --: | --: | --: |
                """
                        .formatted(all, broken));
        tallies.forEach(
                (kind, tally) -> text.append("| %s | %s |\n".formatted(kind, tally.figures())));
        return text.toString();
    }
}
