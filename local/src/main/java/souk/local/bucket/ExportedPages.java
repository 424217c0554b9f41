package souk.local.bucket;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import souk.local.net.SignedRequest;

/**
 * GetObject in the bucket of exported pages, signed in headers: the folder of the export, with the
 * settings of this machine. Thread-safe.
 */
final class ExportedPages implements ObjectRequests {
    private static final String SETTINGS = "config.json";

    private final Clock clock;
    private volatile Optional<Deployed> deployed = Optional.empty();

    private record Deployed(Path folder, String config, String welcome) {}

    ExportedPages(Clock clock) {
        this.clock = clock;
    }

    /** From now on the pages are there. */
    void deploy(Path folder, String config, String welcome) {
        deployed = Optional.of(new Deployed(folder, config, welcome));
    }

    @Override
    public BucketAnswer answer(Request request, String key, Response response) throws IOException {
        var signed = SignedRequest.verified(request);
        signed.requireFresh(clock.instant());
        if (!request.getMethod().equals("GET")
                || !Set.of("x-id").containsAll(signed.query().keySet())
                || !ObjectFolder.isKey(key)) {
            throw new S3Refusal(501, "NotImplemented", "The pages are only read here.");
        }
        return new BucketAnswer(200, bytes(deployed.orElseThrow(S3Refusal::noSuchKey), key));
    }

    private static byte[] bytes(Deployed pages, String key) throws IOException {
        if (key.equals(SETTINGS)) {
            return pages.config().getBytes(StandardCharsets.UTF_8);
        }
        if (!Files.isDirectory(pages.folder()) && key.endsWith(".html")) {
            return pages.welcome().getBytes(StandardCharsets.UTF_8);
        }
        var file = pages.folder().resolve(key);
        if (!Files.isRegularFile(file)) {
            throw S3Refusal.noSuchKey();
        }
        return Files.readAllBytes(file);
    }
}
