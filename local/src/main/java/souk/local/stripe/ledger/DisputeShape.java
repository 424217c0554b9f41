package souk.local.stripe.ledger;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Disputes as Stripe writes them.
 *
 * @see <a href="https://docs.stripe.com/api/disputes/object">Stripe: the Dispute object</a>
 */
public final class DisputeShape {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DisputeShape() {}

    public static ObjectNode of(Session session, Payment payment, Dispute dispute) {
        var shape = JSON.objectNode();
        shape.put("id", dispute.id());
        shape.put("object", "dispute");
        shape.put("amount", dispute.amount());
        var movements = shape.putArray("balance_transactions");
        dispute.movements()
                .forEach(each -> movements.add(movement(session, payment, dispute, each)));
        shape.put("charge", payment.charge());
        shape.put("created", dispute.created());
        shape.put("currency", session.terms().currency());
        shape.putArray("enhanced_eligibility_types");
        shape.putObject("evidence");
        shape.putObject("evidence_details")
                .put("due_by", dispute.dueBy())
                .put("has_evidence", dispute.submissions() > 0)
                .put("past_due", dispute.late())
                .put("submission_count", dispute.submissions());
        shape.put("is_charge_refundable", dispute.isChargeRefundable());
        shape.put("livemode", false);
        shape.putObject("metadata");
        shape.put("payment_intent", payment.intent());
        shape.putObject("payment_method_details")
                .put("type", "card")
                .putObject("card")
                .put("brand", payment.card().brand())
                .put("case_type", dispute.isInquiry() ? "inquiry" : "chargeback");
        shape.put("reason", dispute.reason());
        shape.put("status", dispute.word());
        return shape;
    }

    private static ObjectNode movement(
            Session session, Payment payment, Dispute dispute, Dispute.Movement movement) {
        var withdrawn = movement.amount() < 0;
        var currency = session.terms().currency();
        var shape = JSON.objectNode();
        shape.put("id", movement.id());
        shape.put("object", "balance_transaction");
        shape.put("amount", movement.amount());
        shape.put("available_on", movement.created());
        shape.put("balance_type", "payments");
        shape.put("created", movement.created());
        shape.put("currency", currency);
        shape.put(
                "description",
                (withdrawn ? "Chargeback withdrawal for %s" : "Chargeback reversal for %s")
                        .formatted(payment.charge()));
        shape.putNull("exchange_rate");
        shape.put("fee", movement.fee());
        var fees = shape.putArray("fee_details");
        if (movement.fee() > 0) {
            fees.addObject()
                    .put("amount", movement.fee())
                    .putNull("application")
                    .put("currency", currency)
                    .put("description", "Dispute fee")
                    .put("type", "stripe_fee");
        }
        shape.put("net", movement.amount() - movement.fee());
        shape.put("reporting_category", withdrawn ? "dispute" : "dispute_reversal");
        shape.put("source", dispute.id());
        shape.put("status", "available");
        shape.put("type", "adjustment");
        return shape;
    }
}
