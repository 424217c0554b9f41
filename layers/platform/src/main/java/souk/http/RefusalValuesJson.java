package souk.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import souk.cart.PricedCart;
import souk.json.CartJson;
import souk.json.MoneyJson;
import souk.json.OrderJson;
import souk.json.ParcelJson;
import souk.json.QuoteJson;
import souk.json.ReturnJson;
import souk.json.TreeJson;
import souk.money.Money;
import souk.order.OrderWithRefunds;
import souk.parcel.Parcel;
import souk.refund.Return;
import souk.shipping.Quote;

/** Writes the values a refusal tells, {@link souk.value.Refusal#current()}. */
final class RefusalValuesJson {
    private RefusalValuesJson() {}

    static void write(JsonGenerator json, Map<String, Object> current) throws IOException {
        TreeJson.write(json, current, RefusalValuesJson::leaf);
    }

    private static void leaf(JsonGenerator json, Object value) throws IOException {
        switch (value) {
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
