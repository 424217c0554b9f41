package souk.local.stripe.ledger;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * Payment intents, charges and refunds as Stripe writes them.
 *
 * @see <a href="https://docs.stripe.com/api/charges/object">Stripe: the Charge object</a>
 */
public final class PaymentShape {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private PaymentShape() {}

    public static ObjectNode intent(Session session, Payment payment) {
        var terms = session.terms();
        var shape = JSON.objectNode();
        shape.put("id", payment.intent());
        shape.put("object", "payment_intent");
        shape.put("amount", terms.total());
        shape.put("amount_capturable", 0);
        shape.put("amount_received", payment.succeeded() ? terms.total() : 0);
        shape.put("capture_method", "automatic_async");
        shape.put("client_secret", payment.secret());
        shape.put("confirmation_method", "automatic");
        shape.put("created", payment.created());
        shape.put("currency", terms.currency());
        shape.putNull("customer");
        shape.put("description", terms.paymentDescription());
        shape.set(
                "last_payment_error",
                payment.status() == Payment.Status.REQUIRES_PAYMENT_METHOD
                        ? error(payment.card())
                        : null);
        shape.put("latest_charge", payment.charge());
        shape.put("livemode", false);
        shape.set("metadata", SessionShape.metadata(terms.paymentMetadata()));
        shape.set(
                "next_action",
                payment.status() == Payment.Status.REQUIRES_ACTION
                        ? JSON.objectNode().put("type", "use_stripe_sdk")
                        : null);
        shape.putArray("payment_method_types").add("card");
        shape.put("receipt_email", terms.receiptEmail());
        shape.set("shipping", shipping(terms));
        shape.put("status", payment.word());
        return shape;
    }

    /** The latest charge of a payment. */
    public static ObjectNode charge(Session session, Payment payment) {
        var terms = session.terms();
        var refunded = payment.amountRefunded();
        var failed = payment.status() == Payment.Status.REQUIRES_PAYMENT_METHOD;
        var shape = JSON.objectNode();
        shape.put("id", payment.charge());
        shape.put("object", "charge");
        shape.put("amount", terms.total());
        shape.put("amount_captured", payment.succeeded() ? terms.total() : 0);
        shape.put("amount_refunded", refunded);
        shape.putObject("billing_details").put("email", terms.customerEmail());
        shape.put("captured", payment.succeeded());
        shape.put("created", payment.created());
        shape.put("currency", terms.currency());
        shape.putNull("customer");
        shape.put("description", terms.paymentDescription());
        shape.put("disputed", !payment.disputes().isEmpty());
        shape.put("failure_code", failed ? payment.card().refusal().code() : null);
        shape.put("failure_message", failed ? payment.card().refusal().message() : null);
        shape.put("livemode", false);
        shape.set("metadata", SessionShape.metadata(terms.paymentMetadata()));
        shape.put("paid", payment.succeeded());
        shape.put("payment_intent", payment.intent());
        shape.putObject("payment_method_details")
                .put("type", "card")
                .putObject("card")
                .put("brand", payment.card().brand())
                .put("last4", payment.card().last4());
        shape.put("receipt_email", terms.receiptEmail());
        shape.set("shipping", shipping(terms));
        shape.put("refunded", payment.succeeded() && refunded == terms.total());
        shape.put(
                "status",
                switch (payment.status()) {
                    case SUCCEEDED -> "succeeded";
                    case PROCESSING, REQUIRES_ACTION -> "pending";
                    case REQUIRES_PAYMENT_METHOD, CANCELED -> "failed";
                });
        return shape;
    }

    public static ObjectNode refund(Session session, Payment payment, Refund refund) {
        var shape = JSON.objectNode();
        shape.put("id", refund.id());
        shape.put("object", "refund");
        shape.put("amount", refund.amount());
        shape.putNull("balance_transaction");
        shape.put("charge", payment.charge());
        shape.put("created", refund.created());
        shape.put("currency", session.terms().currency());
        shape.set("metadata", SessionShape.metadata(refund.metadata()));
        shape.put("payment_intent", payment.intent());
        if (refund.status() == Refund.Status.PENDING) {
            shape.put("pending_reason", "processing");
        }
        shape.put("reason", refund.reason());
        shape.putNull("receipt_number");
        shape.put("status", refund.word());
        if (refund.failure() != null) {
            shape.put("failure_reason", refund.failure());
        }
        return shape;
    }

    private static @Nullable ObjectNode shipping(Terms terms) {
        var shipping = terms.shipping();
        return shipping == null ? null : shipping.shape();
    }

    private static ObjectNode error(Card card) {
        var refusal = card.refusal();
        return JSON.objectNode()
                .put("type", refusal.type())
                .put("code", refusal.code())
                .put("decline_code", refusal.declineCode())
                .put("message", refusal.message());
    }
}
