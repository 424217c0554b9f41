package souk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import souk.order.Allocation;
import souk.order.ShippingCharge;

/** What a seller's sending costs in an order, as the contract shows it. */
public final class ShippingChargeJson {
    private ShippingChargeJson() {}

    /**
     * @param back what has gone back of the order
     */
    public static void write(JsonGenerator json, ShippingCharge charge, Allocation back)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("sellerId", charge.seller().value());
        json.writeStringField("optionId", charge.option().value());
        json.writeStringField("name", charge.name());
        json.writeNumberField("amount", charge.amount().minor());
        json.writeNumberField("refundedAmount", back.of(charge.seller()));
        json.writeEndObject();
    }
}
