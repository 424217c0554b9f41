package souk.local.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import souk.listing.ImageAddress;
import souk.local.files.Folders;
import souk.local.net.LoopbackServer;

/** The bucket of the local cloud. */
final class BucketHere implements PictureBucket {
    private final Path folder;
    private final MediaBucket bucket;

    BucketHere() {
        try {
            this.folder = Files.createTempDirectory("pictures");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.bucket =
                MediaBucket.start(
                        LoopbackServer.bind(0, "the pictures", "MEDIA_PORT"),
                        MediaFolder.open(folder, Instant.now()),
                        ORIGIN,
                        Clock.systemUTC());
    }

    @Override
    public URI address() {
        return bucket.address();
    }

    @Override
    public String secretKey() {
        return BucketCalls.SECRET_KEY;
    }

    @Override
    public MediaObject kept(ImageAddress picture) {
        return MediaFolder.open(folder, Instant.now()).find(picture.key()).orElseThrow();
    }

    @Override
    public void close() {
        bucket.close();
        Folders.delete(folder);
    }
}
