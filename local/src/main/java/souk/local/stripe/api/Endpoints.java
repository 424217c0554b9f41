package souk.local.stripe.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import souk.local.stripe.ledger.Cause;
import souk.local.stripe.ledger.EventLog;
import souk.local.stripe.ledger.Ledger;
import souk.local.stripe.ledger.Offer;
import souk.local.stripe.ledger.PaymentShape;
import souk.local.stripe.ledger.StripeRefusal;

/** The calls there are. */
final class Endpoints {
    private final Ledger ledger;
    private final EventLog events;
    private final Expansion expansion;
    private final Clock clock;
    private final Offer account;

    private Endpoints(Ledger ledger, EventLog events, Clock clock, Offer account) {
        this.ledger = ledger;
        this.events = events;
        this.expansion = new Expansion(ledger);
        this.clock = clock;
        this.account = account;
    }

    static List<Endpoint> all(Ledger ledger, EventLog events, Clock clock, Offer account) {
        var all = new Endpoints(ledger, events, clock, account);
        return Stream.of(
                        all.own(),
                        RefundEndpoints.all(ledger, all.expansion),
                        DisputeEndpoints.all(ledger, all.expansion))
                .flatMap(List::stream)
                .toList();
    }

    private List<Endpoint> own() {
        return List.of(
                Endpoint.of("POST /v1/checkout/sessions", this::createSession),
                Endpoint.of("GET /v1/checkout/sessions", this::listSessions),
                Endpoint.of("GET /v1/checkout/sessions/{id}", this::session),
                Endpoint.of("POST /v1/checkout/sessions/{id}/expire", this::expireSession),
                Endpoint.of("GET /v1/payment_intents/{id}", this::paymentIntent),
                Endpoint.of("GET /v1/charges/{id}", this::charge),
                Endpoint.of("GET /v1/events/{id}", this::event));
    }

    private Supplier<ObjectNode> createSession(String id, Params params, Cause cause) {
        var expand = params.texts("expand");
        var terms = SessionTerms.read(params, clock.instant(), account);
        return () -> expansion.session(ledger.open(terms), expand);
    }

    private Supplier<ObjectNode> session(String id, Params params, Cause cause) {
        var expand = params.expandOnly();
        return () -> expansion.session(ledger.session(id), expand);
    }

    private Supplier<ObjectNode> expireSession(String id, Params params, Cause cause) {
        var expand = params.expandOnly();
        return () -> expansion.session(ledger.expire(id, cause), expand);
    }

    private Supplier<ObjectNode> listSessions(String id, Params params, Cause cause) {
        var page = SessionPage.read(params);
        var expand = params.texts("expand").stream().map(Endpoints::ofElement).toList();
        params.end();
        return () -> {
            var found = page.of(ledger.sessions());
            var list = JsonNodeFactory.instance.objectNode();
            list.put("object", "list");
            var data = list.putArray("data");
            found.sessions().forEach(session -> data.add(expansion.session(session, expand)));
            list.put("has_more", found.more());
            list.put("url", "/v1/checkout/sessions");
            return list;
        };
    }

    private static String ofElement(String expand) {
        return expand.startsWith("data.") ? expand.substring("data.".length()) : expand;
    }

    private Supplier<ObjectNode> paymentIntent(String id, Params params, Cause cause) {
        var expand = params.expandOnly();
        return () -> {
            var session = ledger.owner("payment_intent", id);
            return expansion.payment(
                    PaymentShape.intent(session, session.attempted().orElseThrow()), expand);
        };
    }

    private Supplier<ObjectNode> charge(String id, Params params, Cause cause) {
        var expand = params.expandOnly();
        return () -> {
            var session = ledger.owner("charge", id);
            var payment =
                    session.attempted()
                            .filter(each -> id.equals(each.charge()))
                            .orElseThrow(() -> StripeRefusal.missing("charge", id));
            return expansion.payment(PaymentShape.charge(session, payment), expand);
        };
    }

    private Supplier<ObjectNode> event(String id, Params params, Cause cause) {
        params.end();
        return () ->
                Json.read(
                        events.find(id)
                                .orElseThrow(() -> StripeRefusal.missing("event", id))
                                .payload());
    }
}
