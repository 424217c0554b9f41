package souk.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import souk.cart.PricedCart;
import souk.json.CartJson;
import souk.json.MoneyJson;
import souk.json.OrderJson;
import souk.json.ParcelJson;
import souk.json.QuoteJson;
import souk.json.ReturnJson;
import souk.money.Money;
import souk.order.OrderWithRefunds;
import souk.parcel.Parcel;
import souk.refund.Return;
import souk.shipping.Quote;

/** Writes the values a refusal tells, {@link souk.value.Refusal#current()}. */
final class RefusalValuesJson {
    private RefusalValuesJson() {}

    static void write(JsonGenerator json, Map<String, Object> current) throws IOException {
        value(json, current);
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        switch (value) {
            case Map<?, ?> map -> {
                json.writeStartObject();
                for (Map.Entry<?, ?> field : new TreeMap<Object, Object>(map).entrySet()) {
                    json.writeFieldName(String.valueOf(field.getKey()));
                    value(json, field.getValue());
                }
                json.writeEndObject();
            }
            case List<?> items -> {
                json.writeStartArray();
                for (Object item : items) {
                    value(json, item);
                }
                json.writeEndArray();
            }
            case Money money -> MoneyJson.write(json, money);
            case PricedCart cart -> CartJson.write(json, cart);
            case Quote quote -> QuoteJson.write(json, quote);
            case OrderWithRefunds shown -> OrderJson.write(json, shown.order(), shown.refunds());
            case Parcel parcel -> ParcelJson.write(json, parcel);
            case Return each -> ReturnJson.write(json, each);
            case Number number -> json.writeNumber(number.longValue());
            default -> json.writeString(value.toString());
        }
    }
}
