package souk.local.stripe.ledger;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Where the goods of a payment go, as the shop says.
 *
 * @param country two letters
 * @see <a href="https://docs.stripe.com/api/payment_intents/object#payment_intent_object-shipping">
 *     Stripe: shipping</a>
 */
public record Shipping(
        String name,
        @Nullable String phone,
        String line1,
        @Nullable String line2,
        @Nullable String city,
        @Nullable String state,
        @Nullable String postalCode,
        @Nullable String country) {

    /** As a payment intent and a charge carry it. */
    ObjectNode shape() {
        var shape = JsonNodeFactory.instance.objectNode();
        shape.putObject("address")
                .put("city", city)
                .put("country", country)
                .put("line1", line1)
                .put("line2", line2)
                .put("postal_code", postalCode)
                .put("state", state);
        shape.putNull("carrier");
        shape.put("name", name);
        shape.put("phone", phone);
        shape.putNull("tracking_number");
        return shape;
    }
}
