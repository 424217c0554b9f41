package souk.shipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import souk.value.Malformed;

class AddressTest {
    /** Those that postal-codes-js itself is tested with, in countries where an address has any. */
    @ParameterizedTest
    @CsvFileSource(resources = "postcodes.csv")
    void takesWhatACountryTakesAndNothingElse(String country, boolean good, String postalCode) {
        if (good) {
            assertThat(SampleAddresses.in(country, "City", postalCode).postalCode()).isPresent();
        } else {
            assertThatThrownBy(() -> SampleAddresses.in(country, "City", postalCode))
                    .isInstanceOf(Malformed.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DE,,,20457,city",
        "DE,Hamburg,,,postalCode",
        "DE,Hamburg,,2045,postalCode",
        "US,Austin,,78701,region",
        "AE,,,,region",
        "JP,,Tokyo,,postalCode"
    })
    void namesWhatItsCountryNeeds(
            String country, String city, String region, String postalCode, String field) {
        assertThatThrownBy(() -> of(country, city, region, postalCode))
                .isInstanceOfSatisfying(
                        Malformed.class, no -> assertThat(no.field()).isEqualTo(field));
    }

    @ParameterizedTest
    @CsvSource({
        "HK,Kowloon,,",
        "SG,,,018956",
        "IE,Cork,,T12 XY88",
        "AE,,Dubai,",
        "JP,,Tokyo,100-8111"
    })
    void needsNoMoreThanItsCountryHas(
            String country, String city, String region, String postalCode) {
        assertThat(of(country, city, region, postalCode).country().code()).isEqualTo(country);
    }

    @Test
    void isAskedForInEveryCountry() {
        for (String code : Locale.getISOCountries()) {
            assertThat(AddressFormat.of(new Country(code)).required()).matches("C?S?Z?");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "D", "de", "DEU", "XX", "Deutschland"})
    void isInACountryThatThereIs(String code) {
        assertThatThrownBy(() -> new Country(code)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "abc", "+", "112 or so", "0800<script>", "++49 40 1"})
    void hasNoPhoneThatNobodyCanCall(String text) {
        assertThatThrownBy(() -> new Phone(text)).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "１２３", "12/34", "12345678901"})
    void hasNoPostcodeThatRatesCannotBeLookedUpBy(String text) {
        assertThatThrownBy(() -> new PostalCode(text)).isInstanceOf(Malformed.class);
    }

    @Test
    void isNotShownInALog() {
        assertThat(SampleAddresses.LISBON.toString() + SampleAddresses.LISBON.postalCode())
                .doesNotContain("Carmo", "Inês", "1200", "351");
    }

    private static Address of(String country, String city, String region, String postalCode) {
        return new NewAddress(
                        new AddressLine("Ann"),
                        new AddressLine("Road 1"),
                        Optional.empty(),
                        Optional.ofNullable(city).map(AddressLine::new),
                        Optional.ofNullable(region).map(AddressLine::new),
                        Optional.ofNullable(postalCode).map(PostalCode::new),
                        new Country(country),
                        Optional.empty())
                .address();
    }
}
