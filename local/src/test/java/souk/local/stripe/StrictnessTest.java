package souk.local.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.local.stripe.RawForm.form;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form is sent, with one parameter of it changed, as another client than stripe-java might. */
final class StrictnessTest {
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

    private String error(Map<String, String> form) {
        return RawForm.error(stripe, form);
    }
}
