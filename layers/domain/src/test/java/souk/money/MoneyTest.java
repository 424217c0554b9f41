package souk.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MoneyTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency JPY = Currency.getInstance("JPY");

    @Test
    void addsMinorUnits() {
        Money sum = new Money(1_999, EUR).plus(new Money(1, EUR));

        assertThat(sum).isEqualTo(new Money(2_000, EUR));
    }

    @Test
    void multipliesByACount() {
        assertThat(new Money(333, EUR).times(3)).isEqualTo(new Money(999, EUR));
        assertThat(new Money(333, EUR).times(0)).isEqualTo(Money.zero(EUR));
    }

    @Test
    void ordersByAmount() {
        assertThat(new Money(1, EUR)).isLessThan(new Money(2, EUR));
        assertThat(new Money(2, EUR)).isEqualByComparingTo(new Money(2, EUR));
    }

    @Test
    void refusesToMixCurrencies() {
        Money euro = new Money(1, EUR);
        Money yen = new Money(1, JPY);

        assertThatThrownBy(() -> euro.plus(yen)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> euro.compareTo(yen)).isInstanceOf(IllegalArgumentException.class);
        assertThat(euro).isNotEqualTo(yen);
    }

    @Test
    void refusesSumsAndProductsBeyondLong() {
        Money most = new Money(Long.MAX_VALUE, EUR);

        assertThatThrownBy(() -> most.plus(new Money(1, EUR)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void timesIsRepeatedAddition() {
        var random = new SplittableRandom(1);
        for (int round = 0; round < 200; round++) {
            Money price = new Money(random.nextLong(1_000_000), EUR);
            int count = random.nextInt(100);

            Money sum = Money.zero(EUR);
            for (int i = 0; i < count; i++) {
                sum = sum.plus(price);
            }

            assertThat(price.times(count)).isEqualTo(sum);
        }
    }
}
