package souk.proof.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import souk.proof.Proof;
import souk.proof.checkout.Histories;
import souk.proof.checkout.SilencedLogs;

/**
 * Sellers pack in many tabs while orders are paid, refunded, received, lost and run out of time.
 */
@Tag("proof")
@ExtendWith(SilencedLogs.class)
class PackingTest {
    @Test
    void noUnitIsSentTwice() {
        int all = Proof.times(5, 1_000);
        var played = Histories.bySeed("packing", all, seed -> new PackingHistory(seed).play());

        Proof.of("parcel-races").shows(shown(played));
        assertThat(played.broken()).isEmpty();
        assertThat(played.figures().keySet())
                .containsAll(List.of("201", "409", "Delivered", "Lost"));
    }

    private static String shown(Histories.Played played) {
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
                        played.all(),
                        played.broken().size(),
                        played.of("201"),
                        played.of("409"),
                        played.of("404"),
                        played.of("Shipped"),
                        played.of("Delivered"),
                        played.of("Lost"));
    }
}
