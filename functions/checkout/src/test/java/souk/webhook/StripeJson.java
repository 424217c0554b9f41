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
 * @see <a href="https://docs.stripe.com/api/refunds/object">Refund</a>
 * @see <a href="https://docs.stripe.com/api/disputes/object">Dispute</a>
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

    /** A refund of an order's payment, made by the shop or in its name. */
    public static ObjectNode refund(OrderId order, String id, long amount, String status) {
        ObjectNode refund = MAPPER.createObjectNode();
        refund.put("id", id).put("object", "refund").put("amount", amount);
        refund.putNull("balance_transaction").put("charge", "ch_" + order);
        refund.put("created", SampleOrders.NOON.getEpochSecond()).put("currency", "eur");
        refund.putObject("destination_details").put("type", "card");
        refund.putObject("metadata").put("orderId", order.value());
        refund.put("payment_intent", "pi_" + order).putNull("reason").putNull("receipt_number");
        return refund.put("status", status).putNull("transfer_reversal");
    }

    /** A dispute of an order's payment. */
    public static ObjectNode dispute(
            OrderId order, String id, long amount, String status, boolean refundable) {
        ObjectNode dispute = MAPPER.createObjectNode();
        dispute.put("id", id).put("object", "dispute").put("amount", amount);
        dispute.putArray("balance_transactions");
        dispute.put("charge", "ch_" + order);
        dispute.put("created", SampleOrders.NOON.getEpochSecond()).put("currency", "eur");
        dispute.put("is_charge_refundable", refundable).put("livemode", false);
        dispute.putObject("metadata");
        dispute.put("payment_intent", "pi_" + order).put("reason", "fraudulent");
        return dispute.put("status", status);
    }
}
