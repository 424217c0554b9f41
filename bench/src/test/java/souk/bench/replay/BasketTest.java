package souk.bench.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BasketTest {
    @Test
    void keepsTheLinesOfAnOrderTogether() {
        var lines =
                List.of(
                        Lines.of(2, "A", "P1", 1, "1"),
                        Lines.of(3, "B", "P1", 1, "1"),
                        Lines.of(4, "A", "P2", 1, "1"));

        Basket.Sorted sorted = Basket.sort(lines, 2);

        assertThat(sorted.baskets()).extracting(Basket::orderId).containsExactly("A", "B");
        assertThat(sorted.baskets().getFirst().products()).containsExactlyInAnyOrder("P1", "P2");
        assertThat(sorted.badRows()).isEmpty();
    }

    @Test
    void leavesOutALineOfAnotherCustomer() {
        var lines =
                List.of(
                        Lines.of(2, "A", "P1", 1, "1"),
                        Lines.by("CG-2", Lines.of(3, "A", "P2", 1, "1")));

        Basket.Sorted sorted = Basket.sort(lines, 2);

        assertThat(sorted.baskets().getFirst().lines()).hasSize(1);
        assertThat(sorted.badRows()).extracting(BadRow::line).containsExactly(3L);
    }

    @Test
    void leavesOutWhatExceedsTheMostOfOneProduct() {
        var lines = List.of(Lines.of(2, "A", "P1", 99, "1"), Lines.of(3, "A", "P1", 1, "1"));

        assertThat(Basket.sort(lines, 2).badRows()).extracting(BadRow::line).containsExactly(3L);
    }

    @Test
    void leavesOutWhatExceedsTheMostLines() {
        List<OrderLine> lines = new ArrayList<>();
        for (int i = 0; i < 41; i++) {
            lines.add(Lines.of(i + 2, "A", "P" + i, 1, "1"));
        }

        assertThat(Basket.sort(lines, 2).badRows()).extracting(BadRow::line).containsExactly(42L);
    }

    @Test
    void countsARowThatNeedsTwoListingsTwice() {
        List<OrderLine> lines = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            lines.add(Lines.of(i + 2, "A", "P" + i, 3, "1"));
        }

        assertThat(Basket.sort(lines, 2).badRows()).extracting(BadRow::line).containsExactly(22L);
    }
}
