package souk.local.bucket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import souk.local.files.Folders;
import souk.local.net.LoopbackServer;
import souk.local.net.SignedRequest;

/** The bucket of the local cloud. */
final class BucketHere implements PictureBucket {
    private final Path folder;
    private final Buckets bucket;

    BucketHere() {
        try {
            this.folder = Files.createTempDirectory("pictures");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var pictures = MediaFolder.open(folder, Instant.now());
        Map<String, ObjectRequests> buckets =
                Map.of(
                        NAME,
                        new PictureCalls(pictures, ORIGIN, Clock.systemUTC(), (key, size) -> {}));
        this.bucket =
                Buckets.start(
                        LoopbackServer.bind(0, "the pictures", "MEDIA_PORT"), pictures, buckets);
    }

    @Override
    public URI address() {
        return bucket.address();
    }

    @Override
    public String secretKey() {
        return SignedRequest.SECRET_KEY;
    }

    @Override
    public MediaObject kept(String key) {
        return MediaFolder.open(folder, Instant.now()).find(key).orElseThrow();
    }

    @Override
    public void close() {
        bucket.close();
        Folders.delete(folder);
    }
}
