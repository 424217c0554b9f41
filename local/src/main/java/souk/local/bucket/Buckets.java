package souk.local.bucket;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import souk.local.net.LoopbackServer;
import souk.local.template.Template;

/**
 * The buckets that functions use, on this machine: that of pictures, which the distribution shows,
 * and those that functions keep their own files in. Thread-safe.
 */
public final class Buckets implements AutoCloseable {
    /** The variable that names the bucket of pictures. */
    private static final String PICTURES = "MEDIA_BUCKET";

    /** The variable that names the bucket of exported pages. */
    private static final String PAGES = "PAGES_BUCKET";

    /** The end of the variables that name a bucket. */
    private static final String BUCKET = "_BUCKET";

    private final LoopbackServer server;
    private final MediaFolder pictures;
    private final ExportedPages pages;
    private volatile Optional<ObjectEvents> events = Optional.empty();

    private Buckets(LoopbackServer server, MediaFolder pictures, Clock clock) {
        this.server = server;
        this.pictures = pictures;
        this.pages = new ExportedPages(clock);
    }

    /**
     * Starts to answer.
     *
     * @param server a server that is not started yet; it closes with the buckets
     * @param folder where each has a folder
     * @param origin of the storefront, whose pages may upload pictures
     */
    public static Buckets start(
            LoopbackServer server, Template template, Path folder, String origin, Clock clock) {
        var pictures = MediaFolder.open(folder.resolve("media"), Instant.now(clock));
        Map<String, ObjectRequests> buckets = new HashMap<>();
        var started = new Buckets(server, pictures, clock);
        for (var function : template.functions()) {
            function.environment()
                    .forEach(
                            (variable, name) -> {
                                if (variable.equals(PICTURES)) {
                                    NewObjects told = (key, size) -> started.put(name, key, size);
                                    buckets.put(
                                            name, new PictureCalls(pictures, origin, clock, told));
                                } else if (variable.equals(PAGES)) {
                                    buckets.put(name, started.pages);
                                } else if (variable.endsWith(BUCKET)) {
                                    var objects = new ObjectFolder(folder.resolve(name));
                                    buckets.put(name, new PrivateObjects(objects, clock));
                                }
                            });
        }
        server.start(new BucketsByName(buckets));
        return started;
    }

    static Buckets start(
            LoopbackServer server, MediaFolder pictures, Map<String, ObjectRequests> buckets) {
        server.start(new BucketsByName(buckets));
        return new Buckets(server, pictures, Clock.systemUTC());
    }

    /** Puts a file beside the pictures, about which nobody hears. */
    public void put(String key, byte[] bytes) {
        pictures.put(key, new MediaObject(bytes, "text/plain", ""));
    }

    /**
     * From now on, the exported pages are in their bucket.
     *
     * @param export their folder, which need not be there
     * @param config their settings on this machine
     * @param welcome the page to show while there is no export
     */
    public void deploy(Path export, String config, String welcome) {
        pages.deploy(export, config, welcome);
    }

    /** From now on, events of new pictures are sent. */
    public void tell(ObjectEvents hearer) {
        events = Optional.of(hearer);
    }

    private void put(String bucket, String key, int size) {
        events.ifPresent(hearer -> hearer.put(bucket, key, size));
    }

    /** What AWS_ENDPOINT_URL_S3 has to be. */
    public URI address() {
        return URI.create("http://" + LoopbackServer.HOST + ":" + server.port());
    }

    /** The pictures under {@code /media/}, as the distribution shows them. */
    public Handler distribution() {
        return new MediaPages(pictures);
    }

    @Override
    public void close() {
        server.close();
    }
}
