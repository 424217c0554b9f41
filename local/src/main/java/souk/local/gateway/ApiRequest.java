package souk.local.gateway;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** A request as API Gateway sees it, read whole. */
final class ApiRequest {
    /** What API Gateway takes at most. */
    static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Request request;
    private final String id = newId();
    private final Instant time = Instant.now();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<String> cookies = new ArrayList<>();
    private final String path;
    private final String query;
    private byte[] body = {};

    /**
     * @param edge headers that the distribution sets, whatever was sent
     * @throws IllegalArgumentException if the path is not percent-encoded UTF-8
     */
    ApiRequest(Request request, Map<String, String> edge) {
        this(
                request,
                edge,
                decode(request.getHttpURI().getPath()),
                request.getHttpURI().getQuery() == null ? "" : request.getHttpURI().getQuery());
    }

    /**
     * The same where the distribution asks for another path than the caller.
     *
     * @param query empty when there is none
     */
    ApiRequest(Request request, Map<String, String> edge, String path, String query) {
        this.request = request;
        this.path = path;
        this.query = query;
        for (var field : request.getHeaders()) {
            var name = field.getName().toLowerCase(Locale.ROOT);
            var value = field.getValue() == null ? "" : field.getValue();
            if (name.equals("cookie")) {
                cookies.addAll(Arrays.asList(value.split(";\\s*")));
            } else {
                headers.merge(name, value, (first, next) -> first + "," + next);
            }
        }
        headers.putAll(edge);
    }

    /** Reads the body; false when it is larger than API Gateway takes. */
    boolean readBody() throws IOException {
        if (request.getLength() > MAX_BYTES) {
            return false;
        }
        body = Content.Source.asInputStream(request).readNBytes(MAX_BYTES + 1);
        return body.length <= MAX_BYTES;
    }

    /** Identifies the request, in the form API Gateway's ids have. */
    String id() {
        return id;
    }

    Instant time() {
        return time;
    }

    String method() {
        return request.getMethod();
    }

    /** The path, decoded: HTTP APIs hand it on so. */
    String path() {
        return path;
    }

    /** The query as it was sent, empty when there is none. */
    String query() {
        return query;
    }

    /**
     * Headers by lower-case name, those sent more than once joined by commas; cookies are apart.
     */
    Map<String, String> headers() {
        return headers;
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    List<String> cookies() {
        return cookies;
    }

    byte[] body() {
        return body;
    }

    String protocol() {
        return request.getConnectionMetaData().getProtocol();
    }

    String sourceIp() {
        return Request.getRemoteAddr(request);
    }

    int port() {
        return Request.getLocalPort(request);
    }

    /** In a path a plus sign is one. */
    private static String decode(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String newId() {
        var bytes = new byte[11];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
