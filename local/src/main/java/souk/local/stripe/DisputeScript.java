package souk.local.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import souk.local.stripe.ledger.Dispute;
import souk.local.stripe.ledger.DisputeShape;
import souk.local.stripe.ledger.Session;

/** What scripts ask for about disputes; each answer is the dispute. */
final class DisputeScript {
    private final StripeStandIn stripe;

    DisputeScript(StripeStandIn stripe) {
        this.stripe = stripe;
    }

    ObjectNode open(Session session, Fields fields) {
        fields.only("amount", "reason", "kind");
        var reason = fields.choice("reason", "fraudulent", Dispute.REASONS);
        var kind = fields.choice("kind", "chargeback", List.of("chargeback", "inquiry"));
        return shape(
                stripe.disputes()
                        .open(
                                session.id(),
                                fields.amount(),
                                reason,
                                Dispute.Kind.valueOf(kind.toUpperCase(Locale.ROOT))));
    }

    ObjectNode review(String id, Fields fields) {
        fields.only();
        return shape(stripe.disputes().review(id));
    }

    ObjectNode escalate(String id, Fields fields) {
        fields.only();
        return shape(stripe.disputes().escalate(id));
    }

    ObjectNode close(String id, Fields fields) {
        fields.only("outcome");
        var outcome = fields.choice("outcome", "won", "lost", "warning_closed");
        return shape(
                stripe.disputes()
                        .close(id, Dispute.Status.valueOf(outcome.toUpperCase(Locale.ROOT))));
    }

    private ObjectNode shape(Dispute dispute) {
        var session = stripe.sessionOfDispute(dispute.id());
        return DisputeShape.of(session, session.attempted().orElseThrow(), dispute);
    }
}
