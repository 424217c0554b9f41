package souk.functions.sellers;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import souk.json.ChoiceJson;
import souk.json.ImageJson;
import souk.json.MoneyJson;
import souk.json.SoldOrderFields;
import souk.sales.Sales.SoldOrder;
import souk.sales.SoldLine;

/** A seller's part of an order, as the contract shows it. Nothing in it tells who bought. */
final class SoldOrderJson {
    private SoldOrderJson() {}

    static void write(JsonGenerator json, SoldOrder sold) throws IOException {
        json.writeStartObject();
        SoldOrderFields.writeHead(json, sold);
        json.writeArrayFieldStart("products");
        for (SoldLine line : sold.lines()) {
            write(json, line);
        }
        json.writeEndArray();
        json.writeNumberField("shippingAmount", sold.shipping().minor());
        SoldOrderFields.writeSums(json, sold);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, SoldLine line) throws IOException {
        json.writeStartObject();
        ChoiceJson.writeLine(json, line.id(), line.options());
        json.writeNumberField("quantity", line.quantity());
        json.writeStringField("title", line.title());
        ImageJson.writeField(json, line.image());
        json.writeFieldName("price");
        MoneyJson.write(json, line.price());
        json.writeEndObject();
    }
}
