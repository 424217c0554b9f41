package souk.local.media;

import java.net.URI;
import java.time.Clock;
import org.eclipse.jetty.server.Handler;
import souk.local.net.LoopbackServer;

/**
 * The bucket of pictures on this machine: private, written by signed requests only, read through
 * the distribution. Thread-safe.
 */
public final class MediaBucket implements AutoCloseable {
    private final LoopbackServer server;
    private final MediaFolder folder;

    private MediaBucket(LoopbackServer server, MediaFolder folder) {
        this.server = server;
        this.folder = folder;
    }

    /**
     * Starts to answer.
     *
     * @param server a server that is not started yet; it closes with the bucket
     * @param origin of the storefront, whose pages may upload
     */
    public static MediaBucket start(
            LoopbackServer server, MediaFolder folder, String origin, Clock clock) {
        server.start(new BucketCalls(folder, origin, clock));
        return new MediaBucket(server, folder);
    }

    /** What AWS_ENDPOINT_URL_S3 has to be. */
    public URI address() {
        return URI.create("http://" + LoopbackServer.HOST + ":" + server.port());
    }

    /** The pictures under {@code /media/}, as the distribution shows them. */
    public Handler distribution() {
        return new MediaPages(folder);
    }

    @Override
    public void close() {
        server.close();
    }
}
