package souk.local.stripe.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import souk.local.stripe.ledger.Cause;
import souk.local.stripe.ledger.EventLog;
import souk.local.stripe.ledger.Ledger;
import souk.local.stripe.ledger.Offer;
import souk.local.stripe.ledger.PaymentShape;
import souk.local.stripe.ledger.Refund;
import souk.local.stripe.ledger.Session;
import souk.local.stripe.ledger.StripeRefusal;

/** The calls there are. */
final class Endpoints {
    private static final int USUAL = 10;
    private static final int MOST = 100;

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
        return List.of(
                Endpoint.of("POST /v1/checkout/sessions", all::createSession),
                Endpoint.of("GET /v1/checkout/sessions", all::listSessions),
                Endpoint.of("GET /v1/checkout/sessions/{id}", all::session),
                Endpoint.of("POST /v1/checkout/sessions/{id}/expire", all::expireSession),
                Endpoint.of("GET /v1/payment_intents/{id}", all::paymentIntent),
                Endpoint.of("GET /v1/charges/{id}", all::charge),
                Endpoint.of("POST /v1/refunds", all::createRefund),
                Endpoint.of("GET /v1/refunds", all::listRefunds),
                Endpoint.of("GET /v1/refunds/{id}", all::refund),
                Endpoint.of("GET /v1/events/{id}", all::event));
    }

    private Supplier<ObjectNode> createSession(String id, Params params, Cause cause) {
        var expand = params.texts("expand");
        var terms = SessionTerms.read(params, clock.instant(), account);
        return () -> expansion.session(ledger.open(terms), expand);
    }

    private Supplier<ObjectNode> session(String id, Params params, Cause cause) {
        var expand = expandOnly(params);
        return () -> expansion.session(ledger.session(id), expand);
    }

    private Supplier<ObjectNode> expireSession(String id, Params params, Cause cause) {
        var expand = expandOnly(params);
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
        var expand = expandOnly(params);
        return () -> {
            var session = ledger.owner("payment_intent", id);
            return expansion.payment(
                    PaymentShape.intent(session, session.attempted().orElseThrow()), expand);
        };
    }

    private Supplier<ObjectNode> charge(String id, Params params, Cause cause) {
        var expand = expandOnly(params);
        return () -> {
            var session = ledger.owner("charge", id);
            var payment =
                    session.attempted()
                            .filter(each -> id.equals(each.charge()))
                            .orElseThrow(() -> StripeRefusal.missing("charge", id));
            return expansion.payment(PaymentShape.charge(session, payment), expand);
        };
    }

    private Supplier<ObjectNode> createRefund(String id, Params params, Cause cause) {
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
            return refund(session.id(), refund, expand);
        };
    }

    private Supplier<ObjectNode> refund(String id, Params params, Cause cause) {
        var expand = expandOnly(params);
        return () -> {
            var session = ledger.owner("refund", id);
            var refund = session.attempted().orElseThrow().refund(id);
            return refund(session.id(), refund, expand);
        };
    }

    /** Of one payment, on one page: that is all that is ever asked for. */
    private Supplier<ObjectNode> listRefunds(String id, Params params, Cause cause) {
        var intent = params.required("payment_intent");
        var limit = params.number("limit", 1, MOST).orElse(USUAL);
        params.end();
        return () -> {
            var session = ledger.owner("payment_intent", intent);
            var newestFirst = session.attempted().orElseThrow().refunds().reversed();
            var list = JsonNodeFactory.instance.objectNode();
            list.put("object", "list");
            var data = list.putArray("data");
            newestFirst.stream()
                    .limit(limit)
                    .forEach(refund -> data.add(refund(session.id(), refund, List.of())));
            list.put("has_more", newestFirst.size() > limit);
            list.put("url", "/v1/refunds");
            return list;
        };
    }

    private ObjectNode refund(String sessionId, Refund refund, List<String> expand) {
        Session session = ledger.session(sessionId);
        return expansion.payment(
                PaymentShape.refund(session, session.attempted().orElseThrow(), refund), expand);
    }

    private Supplier<ObjectNode> event(String id, Params params, Cause cause) {
        params.end();
        return () ->
                Json.read(
                        events.find(id)
                                .orElseThrow(() -> StripeRefusal.missing("event", id))
                                .payload());
    }

    private static List<String> expandOnly(Params params) {
        var expand = params.texts("expand");
        params.end();
        return expand;
    }
}
