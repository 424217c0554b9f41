package souk.local.stripe.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Supplier;
import souk.local.stripe.ledger.Cause;
import souk.local.stripe.ledger.Dispute;
import souk.local.stripe.ledger.DisputeShape;
import souk.local.stripe.ledger.Ledger;
import souk.local.stripe.ledger.Session;

/** The calls about disputes. */
final class DisputeEndpoints {
    private final Ledger ledger;
    private final Expansion expansion;

    private DisputeEndpoints(Ledger ledger, Expansion expansion) {
        this.ledger = ledger;
        this.expansion = expansion;
    }

    static List<Endpoint> all(Ledger ledger, Expansion expansion) {
        var all = new DisputeEndpoints(ledger, expansion);
        return List.of(
                Endpoint.of("GET /v1/disputes", all::list),
                Endpoint.of("GET /v1/disputes/{id}", all::get));
    }

    /** Of one payment: that is all that is ever asked for. */
    private Supplier<ObjectNode> list(String id, Params params, Cause cause) {
        var intent = params.required("payment_intent");
        var page = ListPage.read(params);
        params.end();
        return () -> {
            var session = ledger.owner("payment_intent", intent);
            return page.of(
                    "dispute",
                    session.attempted().orElseThrow().disputes().reversed(),
                    Dispute::id,
                    dispute -> shape(session, dispute, List.of()));
        };
    }

    private Supplier<ObjectNode> get(String id, Params params, Cause cause) {
        var expand = params.expandOnly();
        return () -> {
            var session = ledger.owner("dispute", id);
            return shape(session, session.attempted().orElseThrow().dispute(id), expand);
        };
    }

    private ObjectNode shape(Session session, Dispute dispute, List<String> expand) {
        return expansion.payment(
                DisputeShape.of(session, session.attempted().orElseThrow(), dispute), expand);
    }
}
