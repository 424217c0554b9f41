package souk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import souk.order.Dispute;
import souk.order.Disputes;
import souk.order.Fulfilment;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.OrderNumber;
import souk.order.OrderState;
import souk.order.OrderWithRefunds;
import souk.order.Reason;
import souk.order.Refund;
import souk.order.ShippingCharge;
import souk.order.StatusEntry;
import souk.order.Units;
import souk.parcel.Parcel;
import souk.refund.Return;
import souk.refund.ReturnPeriod.Returnable;

/** An order as the contract shows it to who placed it. */
public final class OrderJson {
    private OrderJson() {}

    public static void write(JsonGenerator json, Order order, List<Refund> refunds)
            throws IOException {
        json.writeStartObject();
        writeFields(json, order, refunds);
        json.writeEndObject();
    }

    /** The same with its parcels, its returns and what may still be returned. */
    public static void write(
            JsonGenerator json,
            OrderWithRefunds order,
            List<Parcel> parcels,
            List<Return> returns,
            List<Returnable> returnable)
            throws IOException {
        json.writeStartObject();
        writeFields(json, order.order(), order.refunds());
        json.writeFieldName("parcels");
        ParcelJson.write(json, parcels);
        json.writeFieldName("returns");
        ReturnJson.write(json, returns);
        json.writeFieldName("returnable");
        ReturnJson.writeReturnable(json, returnable);
        json.writeEndObject();
    }

    private static void writeFields(JsonGenerator json, Order order, List<Refund> refunds)
            throws IOException {
        OrderState state = order.state();
        json.writeStringField("id", order.id().value());
        json.writeStringField("number", OrderNumber.of(order.id()).value());
        json.writeStringField("userId", order.shopper().value());
        json.writeArrayFieldStart("products");
        for (OrderLine line : order.lines()) {
            writeLine(json, order, line);
        }
        json.writeEndArray();
        json.writeStringField("fulfilment", Fulfilment.of(order).word());
        writeShipping(json, order);
        json.writeNumberField("totalAmount", order.total().minor());
        json.writeStringField("currency", order.total().currency().getCurrencyCode());
        json.writeStringField("paymentStatus", state.status().word());
        json.writeNumberField("refundedAmount", order.refunded().minor());
        json.writeFieldName("refunds");
        RefundJson.write(json, refunds);
        writeDisputes(json, state.disputes());
        json.writeStringField("createdAt", order.placedAt().toString());
        json.writeStringField("payUntil", state.deadline().payUntil().toString());
        json.writeArrayFieldStart("statusHistory");
        for (StatusEntry entry : state.history()) {
            json.writeStartObject();
            json.writeStringField("paymentStatus", entry.status().word());
            json.writeStringField("at", entry.at().toString());
            json.writeStringField("reason", entry.reason().map(Reason::name).orElse(null));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeShipping(JsonGenerator json, Order order) throws IOException {
        json.writeFieldName("address");
        AddressJson.write(json, order.shipping().address());
        json.writeArrayFieldStart("shipping");
        for (ShippingCharge charge : order.shipping().charges()) {
            ShippingChargeJson.write(json, charge, order.state().back().sum());
        }
        json.writeEndArray();
        json.writeNumberField(
                "shippingAmount", order.shipping().amount(order.total().currency()).minor());
    }

    private static void writeDisputes(JsonGenerator json, Disputes disputes) throws IOException {
        json.writeArrayFieldStart("disputes");
        for (Dispute dispute : disputes.all()) {
            json.writeStartObject();
            json.writeStringField("id", dispute.id());
            json.writeStringField("state", dispute.state().word());
            json.writeNumberField("amount", dispute.amount().minor());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeLine(JsonGenerator json, Order order, OrderLine line)
            throws IOException {
        json.writeStartObject();
        ChoiceJson.writeLine(json, line.id(), line.options());
        json.writeNumberField("quantity", line.quantity().units());
        json.writeStringField("title", line.title());
        ImageJson.writeField(json, line.image());
        json.writeFieldName("price");
        MoneyJson.write(json, line.price());
        json.writeStringField("delivery", line.delivery().word());
        json.writeStringField("sellerId", line.seller().value());
        json.writeFieldName("seller");
        SellerJson.write(json, line.seller(), line.sellerName());
        json.writeFieldName("units");
        UnitsJson.write(json, Units.of(order, line));
        json.writeNumberField("refundedAmount", order.state().back().sum().of(line.id()));
        json.writeEndObject();
    }
}
