package souk.local.stripe.api;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import souk.local.stripe.ledger.Cause;
import souk.local.stripe.ledger.EventLog;
import souk.local.stripe.ledger.Ids;
import souk.local.stripe.ledger.Journal;
import souk.local.stripe.ledger.Ledger;
import souk.local.stripe.ledger.Offer;
import souk.local.stripe.ledger.StripeRefusal;

/** Answers every path below {@code /v1/}. Thread-safe. */
public final class ApiCalls extends Handler.Abstract {
    private final Access access;
    private final List<Endpoint> endpoints;
    private final Keys keys;
    private final Faults faults;
    private final CallLog log;

    public ApiCalls(
            String key,
            Ledger ledger,
            EventLog events,
            Journal journal,
            Clock clock,
            Offer account,
            Faults faults,
            CallLog log) {
        this.access = new Access(key);
        this.endpoints = Endpoints.all(ledger, events, clock, account);
        this.keys = new Keys(clock, journal);
        this.faults = faults;
        this.log = log;
    }

    /** The names of all calls, as {@link FaultRule} has them. */
    public List<String> names() {
        return endpoints.stream().map(Endpoint::name).toList();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var path = request.getHttpURI().getPath();
        if (!path.startsWith("/v1/")) {
            return false;
        }
        var method = request.getMethod();
        var id = Ids.request();
        var key = Optional.ofNullable(request.getHeaders().get("Idempotency-Key"));
        var body = Content.Source.asString(request, StandardCharsets.UTF_8);
        var query = Optional.ofNullable(request.getHttpURI().getQuery()).orElse("");
        var asked = new Asked(method, path, method.equals("GET") ? query : body, key, id);
        var call = endpoints.stream().filter(each -> asked.matches(each)).findFirst();
        Answer answer;
        try {
            access.check(request);
            answer = answer(call.orElseThrow(() -> unrecognized(asked)), asked);
        } catch (StripeRefusal refusal) {
            answer = Answer.of(refusal);
        }
        log.add(
                new CallLog.Call(
                        method,
                        call.map(Endpoint::name).orElse(method + " " + path),
                        answer.status(),
                        key));
        new Wire(response, callback).send(request, answer, id, key);
        return true;
    }

    /**
     * A request.
     *
     * @param form the parameters, still encoded
     */
    private record Asked(String method, String path, String form, Optional<String> key, String id) {
        boolean matches(Endpoint endpoint) {
            return endpoint.match(method + " " + path).isPresent();
        }

        Supplier<Answer> work(Endpoint endpoint, Form parsed) {
            return () -> {
                var work =
                        endpoint.reading()
                                .read(
                                        endpoint.match(method + " " + path).orElseThrow(),
                                        parsed.params(),
                                        new Cause(id, key.orElse(null)));
                try {
                    return Answer.ok(work.get());
                } catch (StripeRefusal refusal) {
                    return Answer.of(refusal);
                }
            };
        }
    }

    private Answer answer(Endpoint endpoint, Asked asked) {
        var fault = faults.take(endpoint.name());
        var before = fault.flatMap(rule -> FaultInjection.before(rule, asked.key().orElse("")));
        if (before.isPresent()) {
            return before.get();
        }
        var form = Form.parse(asked.form());
        var work = FaultInjection.around(fault, asked.work(endpoint, form));
        var answer =
                asked.method().equals("POST") && asked.key().isPresent()
                        ? keys.once(
                                asked.key().get(),
                                asked.id(),
                                asked.method() + " " + asked.path() + " " + form.fields(),
                                work)
                        : work.get();
        return FaultInjection.after(fault, answer);
    }

    private static StripeRefusal unrecognized(Asked asked) {
        return StripeRefusal.of(
                404,
                "invalid_request_error",
                null,
                "Unrecognized request URL (%s: %s)."
                        .formatted(asked.method().toUpperCase(Locale.ROOT), asked.path()));
    }
}
