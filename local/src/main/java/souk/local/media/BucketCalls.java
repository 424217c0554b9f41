package souk.local.media;

import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** PutObject and DeleteObjectTagging, signed, and what a browser asks before it uploads. */
final class BucketCalls extends Handler.Abstract {
    /** Of every function here. */
    static final String SECRET_KEY = "local";

    private static final Duration SKEW = Duration.ofMinutes(15);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final MediaFolder folder;
    private final String origin;
    private final Clock clock;

    BucketCalls(MediaFolder folder, String origin, Clock clock) {
        this.folder = folder;
        this.origin = origin;
        this.clock = clock;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback)
            throws IOException {
        if (origin.equals(request.getHeaders().get("origin"))) {
            response.getHeaders().put("access-control-allow-origin", origin);
            response.getHeaders().put("vary", "origin");
        }
        var answer = "";
        try {
            response.setStatus(status(request, response));
        } catch (S3Refusal no) {
            response.setStatus(no.status());
            response.getHeaders().put("content-type", "application/xml");
            answer = no.xml();
        }
        Content.Sink.write(response, true, answer, callback);
        return true;
    }

    private int status(Request request, Response response) throws IOException {
        return switch (request.getMethod()) {
            case "OPTIONS" -> preflight(request, response);
            case "PUT" -> put(request);
            case "DELETE" -> deleteTagging(request);
            default -> throw denied();
        };
    }

    private int preflight(Request request, Response response) {
        var method = request.getHeaders().get("access-control-request-method");
        if (!origin.equals(request.getHeaders().get("origin")) || !"PUT".equals(method)) {
            throw denied();
        }
        response.getHeaders().put("access-control-allow-methods", "PUT");
        response.getHeaders()
                .put("access-control-allow-headers", "content-type, if-none-match, x-amz-tagging");
        return 200;
    }

    private int put(Request request) throws IOException {
        var signed = signed(request);
        var sent = instant(signed.date());
        var good = seconds(signed.query().getOrDefault("X-Amz-Expires", "0"));
        if (sent.isAfter(clock.instant().plus(SKEW))
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
        var key = key(request);
        if (!MediaFolder.isKey(key)) {
            throw denied();
        }
        if (!"*".equals(request.getHeaders().get("if-none-match"))) {
            folder.put(key, object);
        } else if (!folder.putNew(key, object)) {
            throw new S3Refusal(
                    412,
                    "PreconditionFailed",
                    "At least one of the pre-conditions you specified did not hold");
        }
        return 200;
    }

    private int deleteTagging(Request request) {
        var signed = signed(request);
        var sent = instant(signed.date());
        if (Duration.between(sent, clock.instant()).abs().compareTo(SKEW) > 0) {
            throw new S3Refusal(403, "RequestTimeTooSkewed", "The clocks differ too much.");
        }
        if (!signed.query().containsKey("tagging")) {
            throw denied();
        }
        var key = key(request);
        var object =
                folder.find(key)
                        .orElseThrow(
                                () ->
                                        new S3Refusal(
                                                404,
                                                "NoSuchKey",
                                                "The specified key does not exist."));
        folder.put(key, object.untagged());
        return 204;
    }

    private static SignedRequest signed(Request request) {
        var signed = SignedRequest.of(request);
        // What is not signed anybody could change; of these S3 asks it too.
        // Whose key it is says who calls; here all have one secret.
        if (!signed.headers().containsAll(List.of("host")) || !signed.isSignedWith(SECRET_KEY)) {
            throw new S3Refusal(
                    403,
                    "SignatureDoesNotMatch",
                    "The request signature we calculated does not match the signature you"
                            + " provided.");
        }
        return signed;
    }

    /** Without the bucket's name, which comes first. */
    private static String key(Request request) {
        var path = request.getHttpURI().getPath();
        return path.substring(path.indexOf('/', 1) + 1);
    }

    private static Instant instant(String date) {
        try {
            return DATE.parse(date, Instant::from);
        } catch (DateTimeException e) {
            throw denied();
        }
    }

    private static Duration seconds(String text) {
        if (!text.matches("[0-9]{1,6}")) {
            throw denied();
        }
        return Duration.ofSeconds(Integer.parseInt(text));
    }

    private static S3Refusal denied() {
        return new S3Refusal(403, "AccessDenied", "Access Denied");
    }
}
