package souk.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reading may consume, by what is read. */
class GrowthAxisTest {
    @Test
    void holdsAMonthToTenUnitsAndAYearToSixty() {
        assertThat(GrowthAxis.ORDERS.holds("sales of 30 days", units(4, 10))).isTrue();
        assertThat(GrowthAxis.ORDERS.holds("sales of 30 days", units(4, 10.5))).isFalse();
        assertThat(GrowthAxis.ORDERS.holds("sales of 365 days", units(11, 60))).isTrue();
        assertThat(GrowthAxis.ORDERS.holds("sales of 365 days", units(11, 60.5))).isFalse();
        assertThat(GrowthAxis.ORDERS.holds("sold, 20 newest", units(2, 11))).isFalse();
    }

    @Test
    void holdsAnythingElseToTheSameInEveryShop() {
        assertThat(GrowthAxis.REVIEWS.holds("reviews", units(2, 2))).isTrue();
        assertThat(GrowthAxis.REVIEWS.holds("reviews", units(2, 2.5))).isFalse();
    }

    private static List<Reading> units(double small, double large) {
        return List.of(new Reading(1, 1, small, 0), new Reading(1, 1, large, 0));
    }
}
