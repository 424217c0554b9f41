package souk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import souk.money.Money;

/** Money as {@code {"amount": 1250, "currency": "EUR"}}, in minor units. */
public final class MoneyJson {
    private MoneyJson() {}

    public static void write(JsonGenerator json, Money money) throws IOException {
        json.writeStartObject();
        json.writeNumberField("amount", money.minor());
        json.writeStringField("currency", money.currency().getCurrencyCode());
        json.writeEndObject();
    }
}
