package souk.local.stripe.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Supplier;
import souk.local.stripe.ledger.Cause;
import souk.local.stripe.ledger.Ledger;
import souk.local.stripe.ledger.PaymentShape;
import souk.local.stripe.ledger.Refund;
import souk.local.stripe.ledger.Session;
import souk.local.stripe.ledger.StripeRefusal;

/** The calls about refunds. */
final class RefundEndpoints {
    private final Ledger ledger;
    private final Expansion expansion;

    private RefundEndpoints(Ledger ledger, Expansion expansion) {
        this.ledger = ledger;
        this.expansion = expansion;
    }

    static List<Endpoint> all(Ledger ledger, Expansion expansion) {
        var all = new RefundEndpoints(ledger, expansion);
        return List.of(
                Endpoint.of("POST /v1/refunds", all::create),
                Endpoint.of("GET /v1/refunds", all::list),
                Endpoint.of("GET /v1/refunds/{id}", all::get));
    }

    private Supplier<ObjectNode> create(String id, Params params, Cause cause) {
        var expand = params.texts("expand");
        var intent = params.text("payment_intent");
        var charge = params.text("charge");
        var amount = params.number("amount", 1, Currencies.MAX);
        var reason =
                params.choice("reason", "duplicate", "fraudulent", "requested_by_customer")
                        .orElse(null);
        var metadata = params.metadata();
        params.end();
        if (intent.isPresent() == charge.isPresent()) {
            throw StripeRefusal.invalid(
                    "parameter_missing",
                    "One of the following params should be provided for this request:"
                            + " payment_intent or charge.");
        }
        var object = intent.isPresent() ? "payment_intent" : "charge";
        var of = intent.or(() -> charge).orElseThrow();
        return () -> {
            var session = ledger.owner(object, of);
            var refund = ledger.refund(session, amount, reason, metadata, cause);
            return shape(session, refund, expand);
        };
    }

    private Supplier<ObjectNode> get(String id, Params params, Cause cause) {
        var expand = params.expandOnly();
        return () -> {
            var session = ledger.owner("refund", id);
            var refund = session.attempted().orElseThrow().refund(id);
            return shape(session, refund, expand);
        };
    }

    /** Of one payment: that is all that is ever asked for. */
    private Supplier<ObjectNode> list(String id, Params params, Cause cause) {
        var intent = params.required("payment_intent");
        var page = ListPage.read(params);
        params.end();
        return () -> {
            var session = ledger.owner("payment_intent", intent);
            return page.of(
                    "refund",
                    session.attempted().orElseThrow().refunds().reversed(),
                    Refund::id,
                    refund -> shape(session, refund, List.of()));
        };
    }

    private ObjectNode shape(Session session, Refund refund, List<String> expand) {
        return expansion.payment(
                PaymentShape.refund(session, session.attempted().orElseThrow(), refund), expand);
    }
}
