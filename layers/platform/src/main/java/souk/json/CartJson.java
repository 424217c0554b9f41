package souk.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import souk.cart.CartWarning;
import souk.cart.PricedCart;

/** A cart as the contract shows it. */
public final class CartJson {
    private CartJson() {}

    public static void write(JsonGenerator json, PricedCart cart) throws IOException {
        json.writeStartObject();
        json.writeStringField("userId", cart.shopper().value());
        json.writeNumberField("version", cart.version());
        json.writeArrayFieldStart("products");
        for (PricedCart.Line line : cart.lines()) {
            writeLine(json, line);
        }
        json.writeEndArray();
        json.writeNumberField("totalAmount", cart.total().minor());
        json.writeStringField("currency", cart.total().currency().getCurrencyCode());
        json.writeStringField("pricing", cart.pricing().value());
        json.writeArrayFieldStart("warnings");
        for (CartWarning warning : cart.warnings()) {
            json.writeStartObject();
            json.writeStringField("code", warning.code().name());
            json.writeStringField("id", warning.line().value());
            json.writeStringField("productId", warning.line().product().value());
            json.writeStringField("message", warning.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeLine(JsonGenerator json, PricedCart.Line line) throws IOException {
        json.writeStartObject();
        ChoiceJson.writeLine(json, line.id(), line.options());
        json.writeFieldName("seller");
        if (line.seller().isPresent()) {
            SellerJson.write(json, line.seller().get(), line.sellerName());
        } else {
            json.writeNull();
        }
        json.writeNumberField("quantity", line.quantity().units());
        json.writeStringField("title", line.title());
        ImageJson.writeField(json, line.image());
        json.writeFieldName("price");
        MoneyJson.write(json, line.price());
        json.writeFieldName("lineTotal");
        MoneyJson.write(json, line.lineTotal());
        json.writeStringField("delivery", line.delivery().word());
        json.writeBooleanField("available", line.available());
        json.writeEndObject();
    }
}
