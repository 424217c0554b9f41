package souk.local.gateway;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import souk.local.template.PageOrigin;

/**
 * Pages that a function writes, as the distribution asks for them: what fails there is left to the
 * handler after it, which has the exported pages. Unlike the distribution it keeps none.
 */
final class WholePages extends Handler.Abstract {
    private static final int FORBIDDEN = 403;
    private static final int BROKEN = 500;

    private final Map<String, PageOrigin> origins;
    private final Api api;
    private final PagePolicy policy;

    WholePages(Map<String, PageOrigin> origins, Api api, PagePolicy policy) {
        this.origins = Map.copyOf(origins);
        this.api = api;
        this.policy = policy;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback)
            throws IOException {
        var path = request.getHttpURI().getPath();
        var origin = origins.get(path);
        var reads = Set.of("GET", "HEAD").contains(request.getMethod());
        if (origin == null || !reads) {
            return false;
        }
        // The address of a page leads to its file: PageRequest of the template does that.
        var reply =
                api.page(
                        request,
                        origin.prefix() + path + "index.html",
                        passedOn(request.getHttpURI().getQuery(), origin.query()));
        if (reply.status() == FORBIDDEN || reply.status() >= BROKEN) {
            return false;
        }
        var html = policy.page(StandardCharsets.UTF_8.decode(reply.content()).toString());
        response.setStatus(reply.status());
        reply.headers().forEach(response.getHeaders()::put);
        response.write(true, ByteBuffer.wrap(html.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }

    private static String passedOn(String query, Set<String> names) {
        return Arrays.stream(query == null ? new String[0] : query.split("&"))
                .filter(pair -> names.contains(pair.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
    }
}
