package souk.webhook;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import souk.order.OrderId;
import souk.order.SampleOrders;
import souk.payment.PaymentsInMemory;

/**
 * Stripe's objects as they stand in its events, of API version 2026-07-29.dahlia.
 *
 * @see <a href="https://docs.stripe.com/api/checkout/sessions/object">Session</a>
 * @see <a href="https://docs.stripe.com/api/charges/object">Charge</a>
 */
public final class StripeJson {
    public static final String VERSION = "2026-07-29.dahlia";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private StripeJson() {}

    /** The message that tells of an object. */
    public static ObjectNode event(String id, String type, ObjectNode object) {
        ObjectNode event = MAPPER.createObjectNode();
        event.put("id", id).put("object", "event").put("api_version", VERSION);
        event.put("created", SampleOrders.NOON.getEpochSecond());
        event.putObject("data").set("object", object);
        event.put("livemode", false).put("pending_webhooks", 1);
        event.putObject("request").putNull("id").putNull("idempotency_key");
        return event.put("type", type);
    }

    /** The session of an order, complete and paid in euros. */
    public static ObjectNode session(OrderId order, long amount) {
        Instant expires = SampleOrders.NOON.plusSeconds(2_100);
        ObjectNode session = MAPPER.createObjectNode();
        session.put("id", PaymentsInMemory.sessionOf(order)).put("object", "checkout.session");
        session.putObject("adaptive_pricing").put("enabled", false);
        session.putNull("after_expiration").putNull("allow_promotion_codes");
        session.put("amount_subtotal", amount).put("amount_total", amount);
        session.putObject("automatic_tax").put("enabled", false).putNull("status");
        session.putNull("billing_address_collection").putNull("cancel_url");
        session.put("client_reference_id", order.value()).putNull("client_secret");
        session.put("created", SampleOrders.NOON.getEpochSecond()).put("currency", "eur");
        session.putObject("customer_details").put("email", "canary@example.org").putNull("name");
        session.put("expires_at", expires.getEpochSecond());
        session.put("livemode", false).putNull("locale");
        session.putObject("metadata").put("orderId", order.value());
        session.put("mode", "payment").put("payment_intent", "pi_" + order);
        session.putArray("payment_method_types").add("card");
        session.put("payment_status", "paid").put("return_url", returnTo(order));
        session.put("status", "complete").putNull("submit_type").putNull("subscription");
        session.putObject("total_details").put("amount_discount", 0).put("amount_tax", 0);
        return session.put("ui_mode", "elements").putNull("url");
    }

    private static String returnTo(OrderId order) {
        return "https://shop.example/order/?id=" + order + "&from=Köln…";
    }

    /** The charge of an order's payment, of which some went back. */
    public static ObjectNode charge(OrderId order, long amount, long refunded) {
        ObjectNode charge = MAPPER.createObjectNode();
        charge.put("id", "ch_" + order).put("object", "charge");
        charge.put("amount", amount).put("amount_captured", amount);
        charge.put("amount_refunded", refunded).putNull("application").put("captured", true);
        charge.putObject("billing_details").put("email", "canary@example.org").putNull("phone");
        charge.put("created", SampleOrders.NOON.getEpochSecond()).put("currency", "eur");
        charge.put("disputed", false).putNull("failure_code").put("livemode", false);
        charge.putObject("metadata").put("orderId", order.value());
        charge.putObject("outcome").put("network_status", "approved_by_network");
        charge.put("paid", true).put("payment_intent", "pi_" + order);
        charge.putObject("payment_method_details").put("type", "card");
        return charge.put("refunded", refunded == amount).put("status", "succeeded");
    }
}
