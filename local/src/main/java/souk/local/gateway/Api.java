package souk.local.gateway;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import souk.local.console.Console;
import souk.local.functions.Functions;
import souk.local.functions.Outcome;
import souk.local.template.HttpApiDefinition;
import souk.local.template.RouteDefinition;
import souk.local.template.Template;

/** Answers the requests of the API's paths, and leaves all others to the handler after it. */
final class Api extends Handler.Abstract {
    private final RouteTable routes;
    private final HttpApiDefinition api;
    private final Optional<CrossOrigin> crossOrigin;
    private final Map<String, Authorizer> authorizers = new LinkedHashMap<>();
    private final Map<String, TokenBucket> buckets = new ConcurrentHashMap<>();
    private final Map<String, String> edgeHeaders;
    private final boolean throttled;
    private final Functions functions;
    private final Console console;
    private final Optional<AnswerLog> answers;

    Api(
            Template template,
            Functions functions,
            boolean throttled,
            Console console,
            Optional<AnswerLog> answers) {
        this.routes = new RouteTable(template.routes());
        this.api = template.api();
        this.crossOrigin = api.cors().map(CrossOrigin::new);
        api.authorizers().forEach((name, rules) -> authorizers.put(name, new Authorizer(rules)));
        this.edgeHeaders = template.edgeHeaders();
        this.throttled = throttled;
        this.functions = functions;
        this.console = console;
        this.answers = answers;
    }

    @Override
    public boolean handle(Request jetty, Response response, Callback callback) throws IOException {
        var start = System.nanoTime();
        ApiRequest request;
        try {
            request = new ApiRequest(jetty, edgeHeaders);
        } catch (IllegalArgumentException _) {
            send(ApiReply.message(400, "Bad Request"), Map.of(), response, callback);
            return true;
        }
        if (!routes.owns(request.path())) {
            return false;
        }
        var preflight = crossOrigin.filter(rules -> rules.isPreflight(request));
        var reply = preflight.isPresent() ? ApiReply.empty(204) : reply(request);
        var headers =
                preflight
                        .map(rules -> rules.preflight(request))
                        .or(() -> crossOrigin.map(rules -> rules.answer(request)))
                        .orElse(Map.of());
        response.getHeaders().put("apigw-requestid", request.id());
        if (preflight.isEmpty()) {
            answers.ifPresent(
                    log ->
                            log.answered(
                                    request.method(),
                                    request.path(),
                                    reply.status(),
                                    reply.headers(),
                                    reply.content().duplicate()));
        }
        send(reply, headers, response, callback);
        console.request(
                request.method(),
                request.path(),
                reply.status(),
                Duration.ofNanos(System.nanoTime() - start));
        return true;
    }

    /** What a route says to the distribution, which asks it for a page. */
    ApiReply page(Request jetty, String path, String query) throws IOException {
        return reply(new ApiRequest(jetty, edgeHeaders, path, query));
    }

    private ApiReply reply(ApiRequest request) throws IOException {
        var match = routes.match(request.method(), request.path());
        if (match.isEmpty()) {
            return ApiReply.message(404, "Not Found");
        }
        var route = match.get().route();
        if (throttled && !bucket(route).take(System.nanoTime())) {
            return ApiReply.message(429, "Too Many Requests");
        }
        return switch (judge(request, route)) {
            case Verdict.Unauthorized refusal ->
                    ApiReply.message(401, "Unauthorized")
                            .with("www-authenticate", refusal.challenge());
            case Verdict.Forbidden _ -> ApiReply.message(403, "Forbidden");
            case Verdict.Allowed allowed -> invoke(request, match.get(), allowed.claims());
        };
    }

    private TokenBucket bucket(RouteDefinition route) {
        return buckets.computeIfAbsent(
                route.key(),
                key ->
                        new TokenBucket(
                                api.limits().getOrDefault(key, api.defaultLimit()),
                                System.nanoTime()));
    }

    private Verdict judge(ApiRequest request, RouteDefinition route) {
        var authorizer = route.authorizer().map(authorizers::get);
        return authorizer.isPresent()
                ? authorizer.get().judge(request, route.scopes())
                : new Verdict.Allowed(Map.of());
    }

    private ApiReply invoke(ApiRequest request, RouteTable.Match match, Map<String, String> claims)
            throws IOException {
        if (!request.readBody()) {
            return ApiReply.message(413, "Request Entity Too Large");
        }
        var known = match.route().authorizer().map(_ -> claims);
        var event = new ProxyEvent(request, match, known).json();
        return switch (functions.invoke(
                match.route().function(), event, match.route().patience())) {
            case Outcome.Answered answered ->
                    FunctionAnswer.parse(answered.payload())
                            .map(ApiReply::of)
                            .orElseGet(() -> malformed(match.route().function()));
            case Outcome.NotAwaited _ -> ApiReply.message(503, "Service Unavailable");
            case Outcome.Failed _, Outcome.TimedOut _, Outcome.Crashed _ ->
                    ApiReply.message(500, "Internal Server Error");
        };
    }

    private ApiReply malformed(String function) {
        console.trouble(function + "'s answer is not a response of payload format 2.0");
        return ApiReply.message(500, "Internal Server Error");
    }

    private static void send(
            ApiReply reply, Map<String, String> more, Response response, Callback callback) {
        response.setStatus(reply.status());
        var headers = response.getHeaders();
        reply.headers().forEach(headers::put);
        more.forEach(headers::put);
        reply.cookies().forEach(cookie -> headers.add("set-cookie", cookie));
        response.write(true, reply.content(), callback);
    }
}
