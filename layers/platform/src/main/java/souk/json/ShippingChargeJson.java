package souk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import souk.order.ShippingCharge;

/** What a seller's sending costs in an order, as the contract shows it. */
public final class ShippingChargeJson {
    private ShippingChargeJson() {}

    public static void write(JsonGenerator json, ShippingCharge charge) throws IOException {
        json.writeStartObject();
        json.writeStringField("sellerId", charge.seller().value());
        json.writeStringField("optionId", charge.option().value());
        json.writeStringField("name", charge.name());
        json.writeNumberField("amount", charge.amount().minor());
        json.writeEndObject();
    }
}
