package souk.local.bucket;

import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Shows pictures to anybody, as what they were uploaded as and nothing else. */
final class MediaPages extends Handler.Abstract.NonBlocking {
    private static final String ROOT = "/media/";

    private final MediaFolder folder;

    MediaPages(MediaFolder folder) {
        this.folder = folder;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var path = request.getHttpURI().getPath();
        var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!path.startsWith(ROOT) || !reads) {
            return false;
        }
        var found = folder.find(path.substring(1));
        if (found.isEmpty()) {
            Response.writeError(request, response, callback, 404);
            return true;
        }
        var headers = response.getHeaders();
        headers.put("content-type", found.get().contentType());
        headers.put("content-length", found.get().bytes().length);
        // Each upload has an address of its own, so what is there never changes.
        headers.put("cache-control", "public, max-age=31536000, immutable");
        headers.put("x-content-type-options", "nosniff");
        headers.put("content-security-policy", "default-src 'none'; sandbox");
        response.write(true, ByteBuffer.wrap(found.get().bytes()), callback);
        return true;
    }
}
