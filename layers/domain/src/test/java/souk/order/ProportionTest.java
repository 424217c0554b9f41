package souk.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ProportionTest {
    /** 9900 of 10050: rounded up, the share of 50 would be 50. */
    @Test
    void doesNotMakeASmallPartWhole() {
        assertThat(Proportion.of(9_900, List.of(10_000L, 50L))).containsExactly(9_851L, 49L);
    }

    @Test
    void givesBackAllOrNothingExactly() {
        assertThat(Proportion.of(10_050, List.of(10_000L, 50L))).containsExactly(10_000L, 50L);
        assertThat(Proportion.of(0, List.of(10_000L, 50L))).containsExactly(0L, 0L);
        assertThat(Proportion.of(0, List.of(0L, 0L))).containsExactly(0L, 0L);
        assertThat(Proportion.of(5, List.of(0L, 5L))).containsExactly(0L, 5L);
    }

    @Test
    void makesOneWholeOnlyWhereOneHasToBe() {
        assertThat(Proportion.of(1, List.of(1L, 1L))).containsExactly(1L, 0L);
        assertThat(Proportion.of(8, List.of(1L, 9L))).containsExactly(0L, 8L);
    }

    @Property(tries = 1_000, seed = "1")
    void sumsExactlyAndMakesNoneWholeThatNeedNotBe(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 20_000) Integer> prices,
            @ForAll @IntRange(max = 1_000_000) int share) {
        List<Long> weights = prices.stream().map(Integer::longValue).toList();
        long all = weights.stream().mapToLong(Long::longValue).sum();
        long amount = all * share / 1_000_000;

        List<Long> parts = Proportion.of(amount, weights);

        assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(amount);
        boolean roomForAll = amount <= all - weights.stream().filter(each -> each > 0).count();
        for (int i = 0; i < parts.size(); i++) {
            long weight = weights.get(i);
            assertThat(parts.get(i)).isBetween(0L, weight);
            if (roomForAll && weight > 0) {
                assertThat(parts.get(i)).isLessThan(weight);
            }
        }
    }
}
