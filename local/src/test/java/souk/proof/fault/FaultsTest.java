package souk.proof.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import souk.order.PaymentStatus;
import souk.proof.Proof;
import souk.proof.checkout.ProgressOutput;
import souk.proof.checkout.SilencedLogs;
import souk.proof.checkout.Together;
import souk.proof.checkout.Trouble;

@Tag("proof")
@ExtendWith(SilencedLogs.class)
class FaultsTest {
    private static final int AT_ONCE = 4;

    /** In the sample one call in so many meets a trouble. */
    private static final int EACH = 5;

    /** In the sample every fifth call meets one trouble, the next of them the next one. */
    @Test
    void comesRightByItselfWhateverGoesWrongAtAnyCall() {
        List<Cell> cells = cells();
        ProgressOutput said = new ProgressOutput("faults", cells.size());
        Map<Cell, String> broken = new ConcurrentSkipListMap<>();

        Together.each(
                cells,
                AT_ONCE,
                cell -> {
                    try {
                        survives(cell);
                    } catch (RuntimeException | AssertionError failure) {
                        broken.put(cell, String.valueOf(failure.getMessage()));
                    }
                    said.done();
                });

        Proof.of("checkout-faults").shows(Matrix.of(cells, broken.keySet()));
        assertThat(broken).isEmpty();
    }

    private static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        int site = 0;
        for (Path path : Paths.all()) {
            for (int place = 1; place <= path.calls().size(); place++) {
                site++;
                List<Cell> possible = possible(path, site, place);
                if (Proof.full()) {
                    cells.addAll(possible);
                } else if (site % EACH == 0) {
                    cells.add(possible.get(site / EACH % possible.size()));
                }
            }
        }
        return cells;
    }

    private static List<Cell> possible(Path path, int site, int place) {
        return Stream.of(Trouble.values())
                .map(trouble -> new Cell(path, site, place, trouble))
                .filter(Cell::possible)
                .toList();
    }

    private static void survives(Cell cell) {
        try (var scene = new CheckoutScenario()) {
            cell.path().before().accept(scene);

            scene.trouble(() -> cell.path().act().accept(scene), cell.place(), cell.trouble());

            // Whatever goes wrong out there is no fault of ours.
            assertThat(scene.answered()).as(cell.toString()).doesNotContain(500);
            List<PaymentStatus> ends = scene.endings(scene.aftermath(cell.toString()));
            assertThat(ends).as(cell.toString()).hasSize(1);
            assertThat(cell.path().mayEnd(ends.getFirst(), cell.call(), cell.trouble()))
                    .as("%s ended %s", cell, ends)
                    .isTrue();
        }
    }
}
