package souk.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopCurrencyTest {
    @ParameterizedTest
    @ValueSource(strings = {"ISK", "MGA", "UGX"})
    void refusesWhatStripeCountsInOtherUnits(String code) {
        assertThatThrownBy(() -> ShopCurrency.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "USD", "JPY", "KRW", "HUF"})
    void takesTheOthers(String code) {
        assertThat(ShopCurrency.of(code).currency().getCurrencyCode()).isEqualTo(code);
    }
}
