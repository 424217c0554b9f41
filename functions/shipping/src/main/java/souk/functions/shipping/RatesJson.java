package souk.functions.shipping;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import souk.json.MoneyJson;
import souk.shipping.RateCard;
import souk.shipping.ShippingOption;
import souk.shipping.ShippingRates;
import souk.shipping.Zone;

/** A seller's rates as the contract shows them. */
final class RatesJson {
    private RatesJson() {}

    static void write(JsonGenerator json, RateCard card) throws IOException {
        json.writeStartObject();
        json.writeStringField(
                "shipsFrom", card.rates().map(rates -> rates.shipsFrom().code()).orElse(null));
        json.writeArrayFieldStart("zones");
        for (Zone zone : card.rates().map(ShippingRates::zones).orElse(List.of())) {
            write(json, zone);
        }
        json.writeEndArray();
        json.writeNumberField("version", card.version());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Zone zone) throws IOException {
        json.writeStartObject();
        texts(json, "countries", zone.area().codes());
        texts(json, "postcodes", zone.area().prefixes());
        json.writeArrayFieldStart("options");
        for (ShippingOption option : zone.options()) {
            json.writeStartObject();
            json.writeStringField("id", option.id().value());
            json.writeStringField("name", option.name());
            json.writeFieldName("price");
            MoneyJson.write(json, option.price());
            json.writeFieldName("perExtraUnit");
            MoneyJson.write(json, option.perExtraUnit());
            json.writeFieldName("freeFrom");
            if (option.freeFrom().isPresent()) {
                MoneyJson.write(json, option.freeFrom().get());
            } else {
                json.writeNull();
            }
            json.writeNumberField("minDays", option.minDays());
            json.writeNumberField("maxDays", option.maxDays());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
