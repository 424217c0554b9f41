package souk.functions.parcels;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import souk.json.AddressJson;
import souk.json.ChoiceJson;
import souk.json.ImageJson;
import souk.json.MoneyJson;
import souk.json.ParcelJson;
import souk.json.RefundJson;
import souk.json.ReturnJson;
import souk.json.ShippingChargeJson;
import souk.json.SoldOrderFields;
import souk.json.UnitsJson;
import souk.order.NoSuchOrder;
import souk.order.OrderLine;
import souk.order.ShippingCharge;
import souk.order.Units;
import souk.parcel.SellerOrder;
import souk.parcel.TrackingPages;
import souk.sales.Sales.SoldOrder;

/** A seller's part of an order with where it goes. Nothing else in it tells who bought. */
final class SellerOrderJson {
    private SellerOrderJson() {}

    static void write(JsonGenerator json, SellerOrder part, SellerBack back, Instant now)
            throws IOException {
        SoldOrder sold = SoldOrder.of(part.order(), part.seller()).orElseThrow(NoSuchOrder::new);
        json.writeStartObject();
        SoldOrderFields.writeHead(json, sold);
        json.writeArrayFieldStart("products");
        for (OrderLine line : part.lines()) {
            write(json, part, line);
        }
        json.writeEndArray();
        json.writeFieldName("address");
        AddressJson.write(json, part.address(now));
        charge(json, part);
        SoldOrderFields.writeSums(json, sold);
        json.writeFieldName("parcels");
        ParcelJson.write(json, part.parcels());
        json.writeFieldName("returns");
        ReturnJson.write(json, back.returns());
        json.writeFieldName("refunds");
        RefundJson.write(json, back.refunds());
        json.writeBooleanField("disputed", part.order().state().disputes().anyOpen());
        json.writeArrayFieldStart("carriers");
        for (String carrier : TrackingPages.carriers()) {
            json.writeString(carrier);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, SellerOrder part, OrderLine line)
            throws IOException {
        json.writeStartObject();
        ChoiceJson.writeLine(json, line.id(), line.options());
        json.writeNumberField("quantity", line.quantity().units());
        json.writeStringField("title", line.title());
        ImageJson.writeField(json, line.image());
        json.writeFieldName("price");
        MoneyJson.write(json, line.price());
        json.writeStringField("delivery", line.delivery().word());
        json.writeFieldName("units");
        UnitsJson.write(json, Units.of(part.order(), line));
        json.writeNumberField("refundedAmount", part.order().state().back().sum().of(line.id()));
        json.writeEndObject();
    }

    private static void charge(JsonGenerator json, SellerOrder part) throws IOException {
        Optional<ShippingCharge> charge = part.charge();
        json.writeFieldName("shipping");
        if (charge.isEmpty()) {
            json.writeNull();
        } else {
            ShippingChargeJson.write(json, charge.get(), part.order().state().back().sum());
        }
    }
}
