package souk.functions.mail.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.money.Money;
import souk.shipping.Country;

class FormatsTest {
    private final Formats formats = new Formats(ZoneId.of("Europe/Berlin"));

    /** As {@code Intl.NumberFormat('en-GB')} of a browser writes them; {@code _} does not break. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EUR | 6800 | €68.00",
                "EUR | 123456700 | €1,234,567.00",
                "EUR | -680050 | -€6,800.50",
                "GBP | 5 | £0.05",
                "USD | 680050 | US$6,800.50",
                "JPY | 6800 | JP¥6,800",
                "CHF | 680050 | CHF_6,800.50",
                "KWD | 6800500 | KWD_6,800.500",
                "SEK | 680050 | SEK_6,800.50"
            })
    void showsAmountsAsTheStorefrontDoes(String currency, long minor, String shown) {
        var money = new Money(minor, Currency.getInstance(currency));

        assertThat(formats.amount(money)).isEqualTo(shown.replace('_', '\u00A0'));
    }

    @Test
    void tellsTheDayOfTheShopsZone() {
        assertThat(formats.day(Instant.parse("2026-03-01T22:59:59Z"))).isEqualTo("1 March 2026");
        assertThat(formats.day(Instant.parse("2026-03-01T23:00:00Z"))).isEqualTo("2 March 2026");
    }

    @Test
    void tellsTheTimeWithItsZone() {
        assertThat(formats.moment(Instant.parse("2026-03-01T22:40:00Z")))
                .isEqualTo("1 March 2026, 23:40 CET");
        assertThat(formats.moment(Instant.parse("2026-07-01T22:40:00Z")))
                .isEqualTo("2 July 2026, 00:40 CEST");
    }

    @Test
    void namesCountries() {
        assertThat(formats.country(new Country("DE"))).isEqualTo("Germany");
    }
}
