package souk.local.bucket;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Set;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import souk.local.net.SignedRequest;

/**
 * GetObject, PutObject and DeleteObject in a bucket that functions keep files in, signed in
 * headers. What the shop does not use of S3 is refused as not implemented.
 */
final class PrivateObjects implements ObjectRequests {
    private final ObjectFolder folder;
    private final Clock clock;

    PrivateObjects(ObjectFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public BucketAnswer answer(Request request, String key, Response response) throws IOException {
        var signed = SignedRequest.verified(request);
        signed.requireFresh(clock.instant());
        // SDKs name the call in x-id; any other parameter would ask for something else.
        if (!Set.of("x-id").containsAll(signed.query().keySet()) || !ObjectFolder.isKey(key)) {
            throw notImplemented();
        }
        return switch (request.getMethod()) {
            case "GET" -> get(key, response);
            case "PUT" -> put(request, signed, key, response);
            case "DELETE" -> {
                folder.remove(key);
                yield BucketAnswer.of(204);
            }
            default -> throw notImplemented();
        };
    }

    private BucketAnswer get(String key, Response response) {
        var bytes = folder.find(key).orElseThrow(S3Refusal::noSuchKey);
        response.getHeaders().put("content-type", "binary/octet-stream");
        response.getHeaders().put("content-length", bytes.length);
        response.getHeaders().put("etag", tag(bytes));
        return new BucketAnswer(200, bytes);
    }

    private BucketAnswer put(Request request, SignedRequest signed, String key, Response response)
            throws IOException {
        var condition = request.getHeaders().get("if-none-match");
        if (condition != null && !condition.equals("*")) {
            throw notImplemented();
        }
        if (request.getHeaders().get("content-length") == null) {
            throw new S3Refusal(
                    411,
                    "MissingContentLength",
                    "You must provide the Content-Length HTTP header.");
        }
        var bytes = Content.Source.asInputStream(request).readAllBytes();
        if (signed.payload().startsWith("STREAMING-")) {
            throw notImplemented();
        }
        signed.requirePayload(bytes);
        if (condition == null) {
            folder.put(key, bytes);
        } else if (!folder.putNew(key, bytes)) {
            throw S3Refusal.preconditionFailed();
        }
        response.getHeaders().put("etag", tag(bytes));
        return BucketAnswer.of(200);
    }

    private static String tag(byte[] bytes) {
        return "\"" + hash("MD5", bytes) + "\"";
    }

    private static String hash(String algorithm, byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static S3Refusal notImplemented() {
        return new S3Refusal(
                501,
                "NotImplemented",
                "A header or parameter you provided implies functionality that is not implemented"
                        + " here.");
    }
}
