package souk.functions.moderation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import souk.seller.Seller;
import souk.seller.SellerApplication;

/** A seller as moderators see them. Which person it is, is not told. */
final class ModeratedSellerJson {
    private ModeratedSellerJson() {}

    static void write(JsonGenerator json, Seller seller) throws IOException {
        SellerApplication application = seller.application();
        json.writeStartObject();
        json.writeStringField("id", seller.id().value());
        json.writeStringField("name", seller.name().text());
        json.writeStringField("about", application.profile().about().text());
        json.writeStringField("country", application.country().code());
        json.writeBooleanField("trader", application.trader());
        json.writeStringField("termsVersion", application.termsVersion());
        json.writeStringField("state", seller.state().word());
        json.writeStringField("appliedAt", seller.appliedAt().toString());
        json.writeStringField("since", seller.since().map(Instant::toString).orElse(null));
        json.writeStringField("reason", seller.reason().orElse(null));
        json.writeNumberField("version", seller.version());
        json.writeEndObject();
    }
}
