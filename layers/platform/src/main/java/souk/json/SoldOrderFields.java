package souk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import souk.order.OrderNumber;
import souk.sales.Sales.SoldOrder;

/** What a seller is shown of a sold order, in a list and on its own. Nothing tells who bought. */
public final class SoldOrderFields {
    private SoldOrderFields() {}

    /** Which order it is, and how it stands; fields of an object that has begun. */
    public static void writeHead(JsonGenerator json, SoldOrder sold) throws IOException {
        json.writeStringField("orderId", sold.order().value());
        json.writeStringField("number", OrderNumber.of(sold.order()).value());
        json.writeStringField("paidAt", sold.paidAt().toString());
        json.writeStringField("paymentStatus", sold.paymentStatus().word());
        json.writeStringField("fulfilment", sold.fulfilment().word());
    }

    /** What it comes to; fields of an object that has begun. */
    public static void writeSums(JsonGenerator json, SoldOrder sold) throws IOException {
        json.writeNumberField("totalAmount", sold.total().minor());
        json.writeNumberField("refundedAmount", sold.refunded().minor());
        json.writeStringField("currency", sold.total().currency().getCurrencyCode());
    }
}
