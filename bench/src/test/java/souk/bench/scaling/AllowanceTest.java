package souk.bench.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private final Allowance allowance = new Allowance(1_000);

    @Test
    void admitsItsUnitsAndNotOneMore() {
        int admitted = 0;
        for (int i = 0; i < 5_000; i++) {
            admitted += allowance.take(i, 1) ? 1 : 0;
        }

        assertThat(admitted).isEqualTo(1_000);
    }

    @Test
    void admitsAgainWhenASecondHasPassed() {
        allowance.take(0, 1_000);

        assertThat(allowance.take(Timeline.SECOND - 1, 0.5)).isFalse();
        assertThat(allowance.take(Timeline.SECOND, 1_000)).isTrue();
    }

    @Test
    void neverAdmitsMoreThanItsLimitInAnySecond() {
        var chance = new SeededRandom(3);
        record Taken(long at, double units) {}
        List<Taken> taken = new ArrayList<>();
        long now = 0;

        for (int call = 0; call < 20_000; call++) {
            now += chance.untilNext(4_000);
            double units = 0.5 * (1 + chance.evenly(8).getAsInt());
            if (allowance.take(now, units)) {
                taken.add(new Taken(now, units));
            }
        }

        double within = 0;
        int first = 0;
        for (Taken last : taken) {
            within += last.units();
            while (taken.get(first).at() <= last.at() - Timeline.SECOND) {
                within -= taken.get(first++).units();
            }
            assertThat(within).isLessThanOrEqualTo(1_000);
        }
        assertThat(first).as("seconds went by").isPositive();
    }

    @Test
    void takesBackWhatWasTakenLast() {
        allowance.take(0, 600);
        allowance.take(0, 400);

        allowance.giveBack();

        assertThat(allowance.take(0, 401)).isFalse();
        assertThat(allowance.take(0, 400)).isTrue();
    }
}
