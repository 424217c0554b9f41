package souk.local.bucket;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/**
 * Uploads, tags and deletions in the bucket of pictures, signed, and what a browser asks before it
 * uploads.
 */
final class PictureCalls implements ObjectRequests {
    private final MediaFolder folder;
    private final String origin;
    private final Clock clock;

    PictureCalls(MediaFolder folder, String origin, Clock clock) {
        this.folder = folder;
        this.origin = origin;
        this.clock = clock;
    }

    @Override
    public BucketAnswer answer(Request request, String key, Response response) throws IOException {
        if (origin.equals(request.getHeaders().get("origin"))) {
            response.getHeaders().put("access-control-allow-origin", origin);
            response.getHeaders().put("vary", "origin");
        }
        return switch (request.getMethod()) {
            case "OPTIONS" -> BucketAnswer.of(preflight(request, response));
            case "PUT" -> BucketAnswer.of(put(request, key));
            case "DELETE" -> BucketAnswer.of(delete(request, key));
            case "GET" -> new BucketAnswer(200, tags(request, key));
            default -> throw S3Refusal.denied();
        };
    }

    private int preflight(Request request, Response response) {
        var method = request.getHeaders().get("access-control-request-method");
        if (!origin.equals(request.getHeaders().get("origin")) || !"PUT".equals(method)) {
            throw S3Refusal.denied();
        }
        response.getHeaders().put("access-control-allow-methods", "PUT");
        response.getHeaders()
                .put("access-control-allow-headers", "content-type, if-none-match, x-amz-tagging");
        return 200;
    }

    private int put(Request request, String key) throws IOException {
        var signed = SignedRequest.verified(request);
        if (signed.query().containsKey("tagging")) {
            signed.requireFresh(clock.instant());
            return putTags(request, key);
        }
        var sent = signed.sent();
        var good = seconds(signed.query().getOrDefault("X-Amz-Expires", "0"));
        if (sent.isAfter(clock.instant().plus(SignedRequest.SKEW))
                || !clock.instant().isBefore(sent.plus(good))) {
            throw new S3Refusal(403, "AccessDenied", "Request has expired");
        }
        var type = request.getHeaders().get("content-type");
        var tagging = request.getHeaders().get("x-amz-tagging");
        var object =
                new MediaObject(
                        Content.Source.asInputStream(request).readAllBytes(),
                        type == null ? "binary/octet-stream" : type,
                        tagging == null ? "" : tagging);
        if (!MediaFolder.isKey(key)) {
            throw S3Refusal.denied();
        }
        if (!"*".equals(request.getHeaders().get("if-none-match"))) {
            folder.put(key, object);
        } else if (!folder.putNew(key, object)) {
            throw S3Refusal.preconditionFailed();
        }
        return 200;
    }

    private int putTags(Request request, String key) throws IOException {
        byte[] body = Content.Source.asInputStream(request).readAllBytes();
        var object = folder.find(key).orElseThrow(S3Refusal::noSuchKey);
        folder.put(key, object.tagged(ObjectTags.read(request, body)));
        return 200;
    }

    private byte[] tags(Request request, String key) {
        var signed = SignedRequest.verified(request);
        signed.requireFresh(clock.instant());
        if (!signed.query().containsKey("tagging")) {
            throw S3Refusal.denied();
        }
        var object = folder.find(key).orElseThrow(S3Refusal::noSuchKey);
        return ObjectTags.xml(object.tagging());
    }

    /** S3 does not say whether there was one. */
    private int delete(Request request, String key) {
        var signed = SignedRequest.verified(request);
        signed.requireFresh(clock.instant());
        if (!signed.query().isEmpty()) {
            throw S3Refusal.denied();
        }
        folder.delete(key);
        return 204;
    }

    private static Duration seconds(String text) {
        if (!text.matches("[0-9]{1,6}")) {
            throw S3Refusal.denied();
        }
        return Duration.ofSeconds(Integer.parseInt(text));
    }
}
