package souk.proof.listing;

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
class RestockingTest {
    @Test
    void losesNoPieceAndSellsAtThePriceThatWasShown() {
        List<RestockingHistory> markets =
                LongStream.range(0, Proof.times(2, 1_000))
                        .mapToObj(RestockingHistory::new)
                        .toList();
        Tally tally = new Tally();

        Set<String> broken = Histories.each("markets", markets, market -> market.play(tally));

        Proof.of("listing-restocking").shows(shown(markets.size(), broken.size(), tally));
        assertThat(broken).isEmpty();
    }

    private static String shown(int all, int broken, Tally tally) {
        return """
        ## Sellers: restocking and pricing while many buy

        %d seeded histories, **%d broke an invariant**: 64 buyers for three products, while their \
        seller adds stock, removes some and sets prices in two tabs. At the end of each, initial \
        units + added − removed = in stock + reserved + sold, every line was paid at a price that \
        its product had, and every total is the one that its buyer was shown. One write in ten is \
        refused as a transaction conflict; three buyers in four pay, the others are swept.

        | histories | changes | retried | units added | removed | requests to order | paid | released |
        | --: | --: | --: | --: | --: | --: | --: | --: |
        | %d | %s |
        """
                .formatted(all, broken, all, tally.figures());
    }
}
