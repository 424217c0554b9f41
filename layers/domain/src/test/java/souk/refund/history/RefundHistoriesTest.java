package souk.refund.history;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import souk.proof.Proof;

/**
 * Random orders, of which everything goes back that may, in any sequence: after every step the shop
 * is as a second implementation says, to the cent and to the piece.
 */
@Tag("proof")
class RefundHistoriesTest {
    private static final long SEED = 20_261_129;

    @Test
    void givesBackWhatASecondImplementationSays() {
        int histories = Proof.times(300, 10_000);
        Figures figures = new Figures();

        for (long seed = SEED; seed < SEED + histories; seed++) {
            try {
                new RefundHistory(seed, figures).run();
            } catch (AssertionError | RuntimeException broken) {
                throw new AssertionError("history " + seed, broken);
            }
        }

        System.out.println("refund histories: " + histories);
        Proof.of("refund-histories").shows("## Refund histories\n\n" + figures.table());
    }
}
