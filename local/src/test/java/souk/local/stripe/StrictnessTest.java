package souk.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.local.fixture.Fixture;
import souk.local.stripe.api.Json;

/** A form is sent, with one parameter of it changed, as another client than stripe-java might. */
final class StrictnessTest {
    private static final String LINE = "line_items[0][price_data]";

    @RegisterExtension final OpenStripe stripe = new OpenStripe();

    @Test
    void takesWhatIsRight() {
        assertThat(error(form())).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    colour                        | red        | 400 parameter_unknown colour
                    line_items[0][colour]         | red        | 400 parameter_unknown line_items[0][colour]
                    payment_intent_data[colour]   | red        | 400 parameter_unknown payment_intent_data[colour]
                    success_url                   | http://a.b | 400 parameter_unknown success_url
                    mode                          | gift       | 400 parameter_invalid_choice mode
                    mode                          |            | 400 parameter_missing mode
                    ui_mode                       | hosted     | 400 parameter_invalid_choice ui_mode
                    ui_mode                       |            | 400 parameter_missing ui_mode
                    return_url                    |            | 400 parameter_missing return_url
                    return_url                    | order      | 400 url_invalid return_url
                    return_url                    | ''         | 400 parameter_invalid_empty return_url
                    line_items[0][quantity]       |            | 400 parameter_missing line_items[0][quantity]
                    line_items[0][quantity]       | 0          | 400 parameter_invalid_integer line_items[0][quantity]
                    line_items[0][quantity]       | 1.5        | 400 parameter_invalid_integer line_items[0][quantity]
                    line_items[x][quantity]       | 1          | 400 parameter_invalid_array line_items
                    customer_email                | alice      | 400 email_invalid customer_email
                    customer_email                | a@b@c.d    | 400 email_invalid customer_email
                    payment_intent_data           | 1          | 400 parameter_invalid_hash payment_intent_data[metadata][orderId]
                    payment_method_types[0]       | ideal      | 400 parameter_invalid_choice payment_method_types
                    expires_at                    | soon       | 400 parameter_invalid_integer expires_at
                    """)
    void refusesWhatIsNot(String name, String value, String error) {
        var form = form();
        if (value == null) {
            form.remove(name);
        } else {
            form.put(name, value);
        }

        assertThat(error(form)).isEqualTo(error);
    }

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

    @Test
    void limitsMetadata() {
        var many = form();
        for (var i = 0; i < 51; i++) {
            many.put("metadata[k%d]".formatted(i), "v");
        }
        var longKey = form();
        longKey.put("metadata[%s]".formatted("k".repeat(41)), "v");
        var longValue = form();
        longValue.put("metadata[k]", "v".repeat(501));
        var most = form();
        most.put("metadata[%s]".formatted("k".repeat(40)), "v".repeat(500));

        assertThat(error(many)).isEqualTo("400 metadata_too_many_keys metadata");
        assertThat(error(longKey)).startsWith("400 metadata_key_invalid");
        assertThat(error(longValue)).startsWith("400 metadata_value_too_long metadata[k]");
        assertThat(error(most)).isEqualTo("none");
    }

    private static void addLine(Map<String, String> form, int index, String currency) {
        form.put("line_items[%d][quantity]".formatted(index), "1");
        var price = "line_items[%d][price_data]".formatted(index);
        form.put(price + "[currency]", currency);
        form.put(price + "[unit_amount]", "100");
        form.put(price + "[product_data][name]", "Lamp");
    }

    private Map<String, String> form() {
        var form = new LinkedHashMap<String, String>();
        form.put("mode", "payment");
        form.put("ui_mode", "elements");
        form.put("return_url", "http://localhost:8080/order/?id=1");
        form.put("customer_email", "alice@example.com");
        form.put("payment_intent_data[metadata][orderId]", "1");
        addLine(form, 0, "eur");
        return form;
    }

    private String error(Map<String, String> form) {
        var body =
                form.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        URI address = stripe.standIn.address().resolve("/v1/checkout/sessions");
        var answer =
                Fixture.send(
                        HttpRequest.newBuilder(address)
                                .header("Authorization", "Bearer " + StripeSettings.API_KEY)
                                .header("Stripe-Version", "2026-07-29.dahlia")
                                .POST(BodyPublishers.ofString(body))
                                .build());
        var error = Json.read(answer.body()).path("error");
        return error.isMissingNode()
                ? "none"
                : "%d %s %s"
                        .formatted(
                                answer.statusCode(),
                                error.path("code").asText(),
                                error.path("param").asText())
                        .strip();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
