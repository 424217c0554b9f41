package souk.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.value.Malformed;

class QuantityTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 98, 99})
    void takes1To99(int units) {
        assertThat(new Quantity(units).units()).isEqualTo(units);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 100, Integer.MAX_VALUE})
    void refusesEverythingElse(int units) {
        assertThatThrownBy(() -> new Quantity(units)).isInstanceOf(Malformed.class);
    }
}
