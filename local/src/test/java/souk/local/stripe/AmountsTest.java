package souk.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.local.stripe.RawForm.addLine;
import static souk.local.stripe.RawForm.form;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AmountsTest {
    private static final String LINE = "line_items[0][price_data]";

    @RegisterExtension final OpenStripe stripe = new OpenStripe();

    @ParameterizedTest
    @CsvSource({
        "eur, 49, 400 amount_too_small",
        "eur, 50, none",
        "gbp, 29, 400 amount_too_small",
        "jpy, 50, none",
        "eur, 99999999, none",
        "eur, 100000000, 400 parameter_invalid_integer line_items[0][price_data][unit_amount]",
        "EUR, 1000, 400 parameter_invalid_choice line_items[0][price_data][currency]",
        "zzz, 1000, 400 parameter_invalid_choice line_items[0][price_data][currency]",
        "eur, -1, 400 parameter_invalid_integer line_items[0][price_data][unit_amount]"
    })
    void knowsHowLittleAndHowMuchMayBeCharged(String currency, long amount, String error) {
        var form = form();
        form.put(LINE + "[currency]", currency);
        form.put(LINE + "[unit_amount]", Long.toString(amount));

        assertThat(error(form)).isEqualTo(error);
    }

    @Test
    void refusesMoreInAllThanOneCharge() {
        var form = form();
        form.put(LINE + "[unit_amount]", "50000000");
        form.put("line_items[0][quantity]", "2");

        assertThat(error(form)).isEqualTo("400 amount_too_large");
    }

    @Test
    void takesOneToAHundredLinesOfOneCurrency() {
        var many = form();
        for (var i = 1; i < 101; i++) {
            addLine(many, i, "eur");
        }
        var mixed = form();
        addLine(mixed, 1, "usd");
        var none = form();
        none.keySet().removeIf(name -> name.startsWith("line_items"));

        assertThat(error(many)).isEqualTo("400 parameter_invalid_array line_items");
        assertThat(error(mixed)).isEqualTo("400 parameter_invalid_choice line_items");
        assertThat(error(none)).isEqualTo("400 parameter_missing line_items");
        many.keySet().removeIf(name -> name.startsWith("line_items[100]"));
        assertThat(error(many)).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({
        "1799, 400 parameter_invalid_integer expires_at",
        "1800, none",
        "86400, none",
        "86401, 400 parameter_invalid_integer expires_at"
    })
    void letsASessionLiveHalfAnHourToADay(long seconds, String error) {
        var form = form();
        var at = stripe.clock.instant().getEpochSecond() + seconds;
        form.put("expires_at", Long.toString(at));

        assertThat(error(form)).isEqualTo(error);
    }

    private String error(Map<String, String> form) {
        return RawForm.error(stripe, form);
    }
}
