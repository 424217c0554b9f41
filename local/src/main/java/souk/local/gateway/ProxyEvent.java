package souk.local.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import souk.local.template.LocalAddresses;

/**
 * The event a function gets for a request: payload format 2.0.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">API
 *     Gateway: Lambda proxy integrations for HTTP APIs</a>
 */
final class ProxyEvent {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private final ApiRequest request;
    private final RouteTable.Match match;
    private final Optional<Map<String, String>> claims;

    /**
     * @param claims of the token, when the route has an authorizer
     */
    ProxyEvent(ApiRequest request, RouteTable.Match match, Optional<Map<String, String>> claims) {
        this.request = request;
        this.match = match;
        this.claims = claims;
    }

    byte[] json() {
        var event = JSON.createObjectNode();
        event.put("version", "2.0");
        event.put("routeKey", match.route().key());
        event.put("rawPath", request.path());
        event.put("rawQueryString", request.query());
        if (!request.cookies().isEmpty()) {
            request.cookies().forEach(event.putArray("cookies")::add);
        }
        var headers = event.putObject("headers");
        request.headers().forEach(headers::put);
        headers.put("x-forwarded-for", request.sourceIp());
        headers.put("x-forwarded-port", Integer.toString(request.port()));
        headers.put("x-forwarded-proto", "http");
        put(event, "queryStringParameters", query());
        context(event.putObject("requestContext"));
        put(event, "pathParameters", match.pathParameters());
        body(event);
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event is always JSON", e);
        }
    }

    private void context(ObjectNode context) {
        var host = request.header("host").replaceAll(":\\d+$", "");
        context.put("accountId", LocalAddresses.ACCOUNT);
        context.put("apiId", "local");
        claims.ifPresent(
                known -> {
                    var jwt = context.putObject("authorizer").putObject("jwt");
                    put(jwt, "claims", known);
                    if (match.route().scopes().isEmpty()) {
                        jwt.putNull("scopes");
                    } else {
                        match.route().scopes().forEach(jwt.putArray("scopes")::add);
                    }
                });
        context.put("domainName", host);
        context.put("domainPrefix", host.replaceAll("\\..*", ""));
        var http = context.putObject("http");
        http.put("method", request.method());
        http.put("path", request.path());
        http.put("protocol", request.protocol());
        http.put("sourceIp", request.sourceIp());
        http.put("userAgent", request.header("user-agent"));
        context.put("requestId", request.id());
        context.put("routeKey", match.route().key());
        context.put("stage", "$default");
        context.put("time", TIME.format(request.time()));
        context.put("timeEpoch", request.time().toEpochMilli());
    }

    private void body(ObjectNode event) {
        var text = request.body().length == 0 ? Optional.of("") : text();
        if (request.body().length > 0) {
            event.put(
                    "body",
                    text.orElseGet(() -> Base64.getEncoder().encodeToString(request.body())));
        }
        event.put("isBase64Encoded", text.isEmpty());
    }

    /** The body as text, when its type says so and its bytes agree. */
    private Optional<String> text() {
        var type = request.header("content-type").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        var isText =
                type.startsWith("text/")
                        || type.endsWith("+json")
                        || type.endsWith("+xml")
                        || type.equals("application/json")
                        || type.equals("application/javascript")
                        || type.equals("application/xml");
        if (!isText) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(request.body()))
                            .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private Map<String, String> query() {
        var parameters = new LinkedHashMap<String, String>();
        for (var pair : request.query().split("&")) {
            if (!pair.isEmpty()) {
                var equals = pair.indexOf('=');
                var name = equals < 0 ? pair : pair.substring(0, equals);
                var value = equals < 0 ? "" : pair.substring(equals + 1);
                parameters.merge(decode(name), decode(value), (first, next) -> first + "," + next);
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            // A stray percent sign stands for itself.
            return text;
        }
    }

    private static void put(ObjectNode parent, String name, Map<String, String> texts) {
        if (!texts.isEmpty()) {
            var node = parent.putObject(name);
            texts.forEach(node::put);
        }
    }
}
