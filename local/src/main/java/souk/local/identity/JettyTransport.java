package souk.local.identity;

import java.net.InetAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import kotlin.jvm.functions.Function1;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpServer;
import no.nav.security.mock.oauth2.http.Ssl;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import souk.local.net.LoopbackServer;

/**
 * Carries the provider's requests over our own server instead of one of the library's.
 *
 * <p>The library takes its issuer from the request's host and answers for any issuer there is. Here
 * the issuer is one and the same whatever host a request names, and other paths are not there.
 */
final class JettyTransport implements OAuth2HttpServer {
    /** The library's endpoints that are of use; the others are replaced or left out. */
    private static final Set<String> ENDPOINTS =
            Set.of(
                    "/.well-known/openid-configuration",
                    "/authorize",
                    "/endsession",
                    "/jwks",
                    "/revoke",
                    "/token",
                    "/userinfo");

    private final LoopbackServer server;
    private final URI issuer;

    JettyTransport(LoopbackServer server, URI issuer) {
        this.server = server;
        this.issuer = issuer;
    }

    @Override
    public OAuth2HttpServer start(
            InetAddress address,
            int port,
            Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> provider) {
        server.start(new Endpoints(provider));
        return this;
    }

    @Override
    public OAuth2HttpServer start(
            int port, Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> provider) {
        return start(InetAddress.getLoopbackAddress(), port, provider);
    }

    @Override
    public OAuth2HttpServer start(
            Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> provider) {
        return start(server.port(), provider);
    }

    @Override
    public OAuth2HttpServer stop() {
        server.close();
        return this;
    }

    @Override
    public void close() {
        stop();
    }

    @Override
    public int port() {
        return server.port();
    }

    @Override
    public HttpUrl url(String path) {
        return HttpUrl.get(issuer.resolve(path.startsWith("/") ? path : "/" + path).toString());
    }

    @Override
    public @Nullable Ssl sslConfig() {
        return null;
    }

    private final class Endpoints extends Handler.Abstract {
        private final Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> provider;

        Endpoints(Function1<? super OAuth2HttpRequest, OAuth2HttpResponse> provider) {
            this.provider = provider;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback)
                throws Exception {
            var path = request.getHttpURI().getPath();
            var root = issuer.getPath();
            if (!path.startsWith(root) || !ENDPOINTS.contains(path.substring(root.length()))) {
                return false;
            }
            var body = Content.Source.asString(request, StandardCharsets.UTF_8);
            var url = url(request.getHttpURI().getPathQuery());
            answer(
                    provider.invoke(
                            new OAuth2HttpRequest(
                                    headers(request), request.getMethod(), url, body)),
                    response,
                    callback);
            return true;
        }
    }

    /** The headers but those that say which host was asked. */
    private static Headers headers(Request request) {
        var headers = new Headers.Builder();
        for (var field : request.getHeaders()) {
            var name = field.getLowerCaseName();
            if (!name.equals("host")
                    && !name.startsWith("x-forwarded-")
                    && field.getValue() != null) {
                headers.addUnsafeNonAscii(field.getName(), field.getValue());
            }
        }
        return headers.build();
    }

    private static void answer(OAuth2HttpResponse answer, Response response, Callback callback) {
        response.setStatus(answer.getStatus());
        answer.getHeaders()
                .toMultimap()
                .forEach(
                        (name, values) ->
                                values.forEach(value -> response.getHeaders().add(name, value)));
        var body = answer.getBody() == null ? "" : answer.getBody();
        response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
    }
}
