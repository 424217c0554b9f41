package souk.local.stripe;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import souk.local.stripe.api.Answer;
import souk.local.stripe.api.Fault;
import souk.local.stripe.api.FaultRule;
import souk.local.stripe.ledger.Payment;
import souk.local.stripe.ledger.PaymentShape;
import souk.local.stripe.ledger.Refund;
import souk.local.stripe.ledger.Session;
import souk.local.stripe.ledger.SessionShape;
import souk.local.stripe.ledger.StripeRefusal;

/**
 * What scripts ask for below {@code /test/}: what a shopper, a bank or an operator would do, and
 * what went on. No key is needed.
 */
final class ScriptCalls extends Handler.Abstract {
    private static final Pattern PATH =
            Pattern.compile("/test/([a-z]+)(?:/([A-Za-z0-9_]+)/([a-z]+))?");

    private final StripeStandIn stripe;
    private final DisputeScript disputes;

    ScriptCalls(StripeStandIn stripe) {
        this.stripe = stripe;
        this.disputes = new DisputeScript(stripe);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var path = PATH.matcher(request.getHttpURI().getPath());
        if (!path.matches()) {
            return false;
        }
        var body = Content.Source.asString(request, StandardCharsets.UTF_8);
        var call =
                "%s %s%s"
                        .formatted(
                                request.getMethod(),
                                path.group(1),
                                path.group(3) == null ? "" : "/" + path.group(3));
        var status = 200;
        String answer;
        try {
            var query = request.getHttpURI().getQuery();
            var fields = Fields.read(body, query == null ? "" : query);
            answer = answer(call, path.group(2) == null ? "" : path.group(2), fields).toString();
        } catch (StripeRefusal refusal) {
            status = refusal.status();
            answer = Answer.of(refusal).body();
        }
        response.setStatus(status);
        response.getHeaders().put("Content-Type", "application/json");
        response.write(true, ByteBuffer.wrap(answer.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }

    private ObjectNode answer(String call, String id, Fields fields) {
        return switch (call) {
            case "POST sessions/pay" ->
                    shape(stripe.pay(id, fields.required("card"), fields.challenge()));
            case "POST sessions/expire" -> shape(stripe.expire(id));
            case "POST sessions/settle" ->
                    shape(
                            stripe.settle(
                                    id,
                                    fields.choice("outcome", "succeeded", "failed")
                                            .equals("succeeded")));
            case "POST sessions/refund" -> refund(stripe.session(id), fields);
            case "POST charges/refund" -> refund(stripe.sessionOfCharge(id), fields);
            case "POST sessions/refunds" -> hold(id, fields);
            case "POST refunds/settle" -> shape(stripe.settleRefund(id, outcome(fields)));
            case "POST sessions/dispute" -> disputes.open(stripe.session(id), fields);
            case "POST charges/dispute" -> disputes.open(stripe.sessionOfCharge(id), fields);
            case "POST disputes/review" -> disputes.review(id, fields);
            case "POST disputes/escalate" -> disputes.escalate(id, fields);
            case "POST disputes/close" -> disputes.close(id, fields);
            case "GET sessions" ->
                    items(stripe.sessions().stream().map(ScriptCalls::shape).toList());
            case "GET events" ->
                    items(
                            stripe.events().stream()
                                    .map(event -> EventShape.of(event, stripe.delivery(event)))
                                    .toList());
            case "POST events/redeliver" -> {
                var delivery = stripe.redeliver(id);
                yield EventShape.of(stripe.event(id), delivery);
            }
            case "GET calls" -> items(stripe.calls().all().stream().map(EventShape::call).toList());
            case "DELETE calls" -> {
                stripe.calls().clear();
                yield done();
            }
            case "POST faults" -> {
                stripe.faults().add(rule(fields));
                yield done();
            }
            case "DELETE faults" -> {
                stripe.faults().clear();
                yield done();
            }
            default ->
                    throw StripeRefusal.of(
                            404, "invalid_request_error", null, "There is no such call.");
        };
    }

    private ObjectNode refund(Session session, Fields fields) {
        return shape(stripe.refund(session.id(), fields.amount()));
    }

    /** Whether refunds of a payment stay pending until they are settled. */
    private ObjectNode hold(String session, Fields fields) {
        fields.only("pending");
        var pending = fields.choice("pending", "true", "false").equals("true");
        return shape(stripe.holdRefunds(session, pending));
    }

    private static Refund.Status outcome(Fields fields) {
        var word = fields.choice("outcome", "succeeded", "failed", "canceled");
        return Refund.Status.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private ObjectNode shape(Refund refund) {
        var session = stripe.sessionOfRefund(refund.id());
        return PaymentShape.refund(session, session.attempted().orElseThrow(), refund);
    }

    /** A rule that could never come true is refused. */
    private FaultRule rule(Fields fields) {
        fields.only("call", "fault", "times", "after", "hold");
        var name = fields.required("fault");
        var fault =
                Fault.named(name)
                        .orElseThrow(
                                () ->
                                        StripeRefusal.parameter(
                                                "parameter_invalid_choice",
                                                "fault",
                                                "there is no fault " + name));
        var calls = new ArrayList<>(stripe.callNames());
        calls.add("*");
        var rule = FaultRule.next(fields.choice("call", calls.toArray(String[]::new)), fault);
        var times = (int) fields.number("times", 1);
        if (times < 1) {
            throw StripeRefusal.parameter(
                    "parameter_invalid_integer", "times", "times must be 1 or more");
        }
        return rule.times(times)
                .after((int) fields.number("after", 0))
                .hold(Duration.ofMillis(fields.number("hold", rule.hold().toMillis())));
    }

    /** A session, and where its payment stands. */
    static ObjectNode shape(Session session) {
        var shape = SessionShape.of(session);
        shape.put("payment", session.attempted().map(Payment::word).orElse("none"));
        return shape;
    }

    private static ObjectNode items(List<ObjectNode> items) {
        var list = JsonNodeFactory.instance.objectNode();
        list.putArray("items").addAll(items);
        return list;
    }

    private static ObjectNode done() {
        return JsonNodeFactory.instance.objectNode();
    }
}
