package souk.proof.review;

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
class FiguresTest {
    @Test
    void equalARecountWhateverHappensAtOnceAndGoesWrong() {
        List<History> histories =
                LongStream.range(0, Proof.times(3, 1_000)).mapToObj(History::new).toList();
        Tally tally = new Tally();

        Set<String> broken = Histories.each("reviews", histories, history -> history.play(tally));

        Proof.of("reviews").shows(shown(histories.size(), broken.size(), tally));
        assertThat(broken).isEmpty();
    }

    private static String shown(int all, int broken, Tally tally) {
        return """
        ## Reviews: figures

        %d seeded histories × %d concurrent writers, **%d broke an invariant**: the five counts of \
        every product, its place among the best rated and the list of its reviews equal a recount \
        of the visible reviews (I7), each shopper has at most one review of a product, five \
        reports hide a review (five by buyers, if its author bought the product), each shopper's \
        reports are counted exactly, and a review marked as a verified purchase has a paid order \
        of its author. One call in twenty meets a fault; a writer without an answer repeats the \
        call.

        %s"""
                .formatted(all, History.WRITERS, broken, tally.shown());
    }
}
