package souk.proof.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import souk.proof.Proof;
import souk.proof.checkout.Histories;
import souk.proof.checkout.SilencedLogs;

@Tag("proof")
@ExtendWith(SilencedLogs.class)
class SuspensionTest {
    @Test
    void ordersNothingOfASuspendedSellerAndLosesNothingOrderedBefore() {
        List<SuspensionHistory> histories =
                LongStream.range(0, Proof.times(2, 1_000))
                        .mapToObj(SuspensionHistory::new)
                        .toList();
        var tally = new SuspensionTally();

        Set<String> broken =
                Histories.each("suspensions", histories, history -> history.play(tally));

        Proof.of("checkout-suspension").shows(shown(histories.size(), broken.size(), tally));
        assertThat(broken).isEmpty();
    }

    private static String shown(int all, int broken, SuspensionTally tally) {
        return """
        ## Checkout: a seller is suspended while many buy

        %d seeded histories, **%d broke an invariant**: 64 buyers order from two sellers, of whom \
        one is suspended after a random number of answers. One buyer in four orders what they had \
        seen before when the answer is there, and one in four has passed all checks by then and \
        only writes. No order of the suspended that was written after the answer was offered for \
        payment, and no order that was offered was withdrawn. In the end every product says what \
        is true of its seller. One write in ten is refused as a transaction conflict; three buyers \
        in four pay.

        | histories | ordered before | meanwhile | refused meanwhile | refused after | slipped in, withdrawn | paid | released |
        | --: | --: | --: | --: | --: | --: | --: | --: |
        | %d | %s |
        """
                .formatted(all, broken, all, tally.figures());
    }
}
