package souk.functions.checkout;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import souk.http.Reply;
import souk.json.OrderJson;
import souk.payment.CheckoutSession;
import souk.payment.ClientSecret;
import souk.payment.PlacedOrder;

/** A placed order and the way to pay it, as the contract shows them. */
final class PlacementJson {
    private PlacementJson() {}

    /** The answer to who has just placed it. */
    static Reply placed(PlacedOrder placed) {
        return Reply.created("/api/orders/" + placed.order().id(), json -> write(json, placed));
    }

    /** The answer to who asks for it again. */
    static Reply found(PlacedOrder found) {
        return Reply.ok(json -> write(json, found));
    }

    private static void write(JsonGenerator json, PlacedOrder placed) throws IOException {
        json.writeStartObject();
        json.writeFieldName("order");
        OrderJson.write(json, placed.order(), placed.refunds());
        Optional<CheckoutSession> session = placed.session();
        json.writeFieldName("payment");
        if (session.isEmpty()) {
            json.writeNull();
        } else {
            json.writeStartObject();
            json.writeStringField(
                    "clientSecret", session.get().secret().map(ClientSecret::value).orElse(null));
            json.writeStringField("expiresAt", session.get().expiresAt().toString());
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
