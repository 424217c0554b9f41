package souk.bench.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {
    @Test
    void printsLaterTimesAsMultiplesOfTheFirst() {
        var readings = List.of(new Reading(2, 4, 0.5, 0), new Reading(3, 4, 0.5, 0));

        assertThat(Reading.times(readings)).containsExactly("2.00 / 4.00", "1.50 / 1.00");
    }

    @Test
    void noticesThatMoreIsConsumed() {
        var small = new Reading(2, 4, 0.5, 1);

        assertThat(small.consumesLike(new Reading(9, 9, 0.5, 1))).isTrue();
        assertThat(small.consumesLike(new Reading(2, 4, 1.0, 1))).isFalse();
        assertThat(small.consumesLike(new Reading(2, 4, 0.5, 2))).isFalse();
    }
}
