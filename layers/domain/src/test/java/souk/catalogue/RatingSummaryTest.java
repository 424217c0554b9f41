package souk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingSummaryTest {
    @Test
    void hasNoAverageWhenNobodyRated() {
        assertThat(RatingSummary.NONE.count()).isZero();
        assertThat(RatingSummary.NONE.sum()).isZero();
        assertThat(RatingSummary.NONE.average()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} {4} -> {5}")
    @CsvSource({
        "1, 0, 0, 0, 0, 1.0",
        "0, 0, 0, 0, 7, 5.0",
        "0, 0, 0, 3, 1, 4.3", // 4.25, a half
        "0, 0, 0, 1, 3, 4.8", // 4.75, a half
        "19, 1, 0, 0, 0, 1.1", // 1.05, a half
        "0, 0, 0, 13, 7, 4.4", // 4.35, a half that binary fractions miss
        "0, 0, 0, 2, 1, 4.3", // 4.333…
        "0, 0, 0, 1, 2, 4.7", // 4.666…
        "1, 0, 0, 0, 99, 5.0", // 4.96
        "1, 0, 0, 0, 1, 3.0"
    })
    void roundsTheAverageToOneDecimalHalvesUp(
            long one, long two, long three, long four, long five, double average) {
        var rating = new RatingSummary(List.of(one, two, three, four, five));

        assertThat(rating.average()).hasValue(average);
    }

    @Test
    void averagesLikeExactArithmetic() {
        var random = new SplittableRandom(2);
        for (int round = 0; round < 2_000; round++) {
            List<Long> stars = new ArrayList<>();
            for (int star = 1; star <= 5; star++) {
                stars.add(random.nextLong(1 + round));
            }
            var rating = new RatingSummary(stars);
            if (rating.count() > 0) {
                BigDecimal exact =
                        BigDecimal.valueOf(rating.sum())
                                .divide(
                                        BigDecimal.valueOf(rating.count()),
                                        1,
                                        RoundingMode.HALF_UP);

                assertThat(rating.average()).hasValue(exact.doubleValue());
            }
        }
    }

    @Test
    void countsAndSumsWhatWasGiven() {
        var rating = new RatingSummary(List.of(1L, 2L, 3L, 4L, 5L));

        assertThat(rating.count()).isEqualTo(15);
        assertThat(rating.sum()).isEqualTo(1 + 4 + 9 + 16 + 25);
    }

    @Test
    void wantsFiveCounts() {
        assertThatThrownBy(() -> new RatingSummary(List.of(0L, 0L, 0L, 0L)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsItsOwnCopyOfTheCounts() {
        List<Long> given = new ArrayList<>(List.of(0L, 0L, 0L, 0L, 1L));
        var rating = new RatingSummary(given);

        given.set(4, 9L);

        assertThat(rating.count()).isEqualTo(1);
    }
}
