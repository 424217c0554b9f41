package souk.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.shipping.SampleRates.to;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import souk.value.Malformed;

class DestinationTest {
    @Test
    void knowsEveryCountryThatJavaKnows() {
        for (String code : Locale.getISOCountries()) {
            assertThat(new Country(code)).hasToString(code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "De", "DEU", "D", "XX", "ZZ", "UK", "*", " DE", "280"})
    void refusesWhatIsNoCountry(String code) {
        assertThatThrownBy(() -> new Country(code)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @CsvSource({
        "10115, 10115",
        "sw1a 1aa, SW1A1AA",
        "' 1234-567 ', 1234567",
        "90210\u20131234, 902101234",
        "LV\u00a01050, LV1050"
    })
    void readsPostcodesWithoutBlanksHyphensAndCase(String written, String plain) {
        assertThat(to("GB", written).postalCode()).hasValue(plain);
        assertThat(to("GB", plain)).isEqualTo(to("GB", written));
    }

    /** A reader in Istanbul has another capital of i. */
    @Test
    void readsPostcodesAlikeInEveryLanguage() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.of("tr", "TR"));
        try {
            assertThat(to("GB", "di1 1ii").postalCode()).hasValue("DI11II");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "10115!", "10115 Berlin", "12345678901", "1_2", "\u0661"})
    void refusesWhatIsNoPostcode(String written) {
        assertThatThrownBy(() -> to("DE", written)).isInstanceOf(Malformed.class);
    }

    @Test
    void needsNoPostcode() {
        assertThat(to("IE").postalCode()).isEmpty();
    }
}
