package souk.functions.catalogue;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import souk.catalogue.RatingSummary;
import souk.json.ProductJson;
import souk.seller.Seller;
import souk.seller.SellerApplication;
import souk.shipping.ShippingRates;

/**
 * What anyone may know of somebody who sells.
 *
 * @param rates empty as long as none were given
 */
record SellerPage(Seller seller, RatingSummary rating, Optional<ShippingRates> rates) {

    void write(JsonGenerator json) throws IOException {
        SellerApplication application = seller.application();
        json.writeStartObject();
        json.writeStringField("id", seller.id().value());
        json.writeStringField("name", seller.name().text());
        json.writeStringField("about", application.profile().about().text());
        json.writeStringField(
                "deliveryAndReturns", application.profile().deliveryAndReturns().text());
        json.writeStringField("country", application.country().code());
        json.writeBooleanField("trader", application.trader());
        json.writeStringField("since", seller.since().orElseThrow().toString());
        json.writeFieldName("rating");
        ProductJson.writeRating(json, rating);
        json.writeStringField(
                "shipsFrom", rates.map(given -> given.shipsFrom().code()).orElse(null));
        json.writeEndObject();
    }

    static void write(JsonGenerator json, SellerPage page) throws IOException {
        page.write(json);
    }
}
