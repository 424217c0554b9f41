package souk.local.gateway;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** The exported pages: {@code /cart/} is {@code cart/index.html}. */
final class Pages extends Handler.Abstract.NonBlocking {
    private final Path folder;
    private final PagePolicy policy;

    Pages(Path folder, PagePolicy policy) {
        this.folder = folder.toAbsolutePath().normalize();
        this.policy = policy;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback)
            throws IOException {
        var path = request.getHttpURI().getPath();
        var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        // Letters only, so that no path leads out of the folder.
        if (!reads || !path.matches("/([a-z0-9-]+/)*")) {
            return false;
        }
        var file = folder.resolve(path.substring(1) + "index.html");
        if (!Files.isRegularFile(file)) {
            return false;
        }
        var html = policy.page(Files.readString(file)).getBytes(StandardCharsets.UTF_8);
        response.getHeaders().put("content-type", "text/html;charset=utf-8");
        response.getHeaders().put("cache-control", "no-cache");
        response.write(true, ByteBuffer.wrap(html), callback);
        return true;
    }
}
