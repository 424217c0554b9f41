package souk.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import souk.value.Malformed;

class DeliveryTest {
    @ParameterizedTest
    @EnumSource
    void isReadAsItIsWritten(Delivery delivery) {
        assertThat(Delivery.of(delivery.word())).isEqualTo(delivery);
    }

    @Test
    void refusesOtherWords() {
        assertThatThrownBy(() -> Delivery.of("PARCEL")).isInstanceOf(Malformed.class);
    }
}
