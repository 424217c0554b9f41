package souk.local.bucket;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import souk.local.net.SignedRequest;

/**
 * Objects and their tags in the bucket of pictures, signed in a header or, for uploads, in an
 * address, and what a browser asks before it uploads.
 */
final class PictureCalls implements ObjectRequests {
    private final MediaFolder folder;
    private final String origin;
    private final Clock clock;
    private final NewObjects told;

    PictureCalls(MediaFolder folder, String origin, Clock clock, NewObjects told) {
        this.told = told;
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
            case "GET" -> new BucketAnswer(200, get(request, key));
            default -> throw S3Refusal.denied();
        };
    }

    private int preflight(Request request, Response response) {
        var method = request.getHeaders().get("access-control-request-method");
        if (!origin.equals(request.getHeaders().get("origin")) || !"PUT".equals(method)) {
            throw S3Refusal.denied();
        }
        response.getHeaders().put("access-control-allow-methods", "PUT");
        response.getHeaders().put("access-control-allow-headers", "content-type, if-none-match");
        return 200;
    }

    private int put(Request request, String key) throws IOException {
        var signed = SignedRequest.verified(request);
        if (signed.query().containsKey("tagging")) {
            signed.requireFresh(clock.instant());
            return putTags(request, key);
        }
        if (signed.query().containsKey("X-Amz-Expires")) {
            requireInTime(signed);
        } else {
            signed.requireFresh(clock.instant());
        }
        byte[] bytes = Content.Source.asInputStream(request).readAllBytes();
        signed.requirePayload(bytes);
        var type = request.getHeaders().get("content-type");
        var tagging = request.getHeaders().get("x-amz-tagging");
        var object =
                new MediaObject(
                        bytes,
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
        told.put(key, bytes.length);
        return 200;
    }

    private void requireInTime(SignedRequest signed) {
        var sent = signed.sent();
        var good = seconds(signed.query().getOrDefault("X-Amz-Expires", "0"));
        if (sent.isAfter(clock.instant().plus(SignedRequest.SKEW))
                || !clock.instant().isBefore(sent.plus(good))) {
            throw new S3Refusal(403, "AccessDenied", "Request has expired");
        }
    }

    private int putTags(Request request, String key) throws IOException {
        byte[] body = Content.Source.asInputStream(request).readAllBytes();
        var object = folder.find(key).orElseThrow(S3Refusal::noSuchKey);
        folder.put(key, object.tagged(ObjectTags.read(request, body)));
        return 200;
    }

    private byte[] get(Request request, String key) {
        var signed = SignedRequest.verified(request);
        signed.requireFresh(clock.instant());
        var object = folder.find(key).orElseThrow(S3Refusal::noSuchKey);
        return signed.query().containsKey("tagging")
                ? ObjectTags.xml(object.tagging())
                : object.bytes();
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
