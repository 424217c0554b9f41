package souk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import souk.catalogue.LineId;
import souk.shipping.OfferedOption;
import souk.shipping.Quote;
import souk.shipping.SellerQuote;

/** A quote as the contract shows it. */
public final class QuoteJson {
    private QuoteJson() {}

    public static void write(JsonGenerator json, Quote quote) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("sellers");
        for (SellerQuote seller : quote.sellers()) {
            write(json, seller);
        }
        json.writeEndArray();
        json.writeNumberField("itemsAmount", quote.itemsAmount().minor());
        json.writeNumberField("shippingAmount", quote.shippingAmount().minor());
        json.writeNumberField("totalAmount", quote.totalAmount().minor());
        json.writeStringField("currency", quote.currency().getCurrencyCode());
        json.writeStringField("pricing", quote.pricing().value());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, SellerQuote seller) throws IOException {
        json.writeStartObject();
        json.writeStringField("sellerId", seller.seller().value());
        json.writeStringField("name", seller.sellerName());
        json.writeArrayFieldStart("lines");
        for (LineId line : seller.lines()) {
            json.writeString(line.value());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("options");
        for (OfferedOption option : seller.options()) {
            json.writeStartObject();
            json.writeStringField("id", option.id().value());
            json.writeStringField("name", option.name());
            json.writeFieldName("price");
            MoneyJson.write(json, option.price());
            json.writeNumberField("minDays", option.minDays());
            json.writeNumberField("maxDays", option.maxDays());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("chosen", seller.chosen().id().value());
        json.writeEndObject();
    }
}
