package souk.functions.sellers;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import souk.http.Reply;
import souk.seller.Seller;
import souk.seller.SellerApplication;

/**
 * How far somebody is with selling, as they are told themselves.
 *
 * @param seller empty when they never applied
 * @param terms the version that is in force
 */
record ApplicationJson(Optional<Seller> seller, String terms) {
    private static final String LOCATION = "/api/sellers/application";

    static Reply ok(Optional<Seller> seller, String terms) {
        var json = new ApplicationJson(seller, terms);
        Reply reply = Reply.ok(json::write);
        return seller.map(each -> reply.tagged(each.version())).orElse(reply);
    }

    static Reply created(Seller seller, String terms) {
        var json = new ApplicationJson(Optional.of(seller), terms);
        return Reply.created(LOCATION, json::write).tagged(seller.version());
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("state", seller.map(each -> each.state().word()).orElse("None"));
        json.writeObjectFieldStart("terms");
        json.writeStringField("version", terms);
        json.writeEndObject();
        if (seller.isPresent()) {
            write(json, seller.get());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Seller seller) throws IOException {
        SellerApplication application = seller.application();
        json.writeStringField("id", seller.id().value());
        json.writeStringField("name", seller.name().text());
        json.writeStringField("about", application.profile().about().text());
        json.writeStringField(
                "deliveryAndReturns", application.profile().deliveryAndReturns().text());
        json.writeStringField("country", application.country().code());
        json.writeBooleanField("trader", application.trader());
        json.writeStringField("termsVersion", application.termsVersion());
        json.writeStringField("appliedAt", seller.appliedAt().toString());
        json.writeStringField("since", seller.since().map(Instant::toString).orElse(null));
        json.writeStringField("reason", seller.reason().orElse(null));
        json.writeNumberField("version", seller.version());
    }
}
