package souk.local.gateway;

import java.util.Map;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Puts headers on whatever is answered behind it, as the distribution's policy does. */
final class PageHeaderFilter extends Handler.Wrapper {
    private final Map<String, String> headers;

    PageHeaderFilter(Map<String, String> headers, Handler pages) {
        super(pages);
        this.headers = Map.copyOf(headers);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        headers.forEach(response.getHeaders()::put);
        return super.handle(request, response, callback);
    }
}
