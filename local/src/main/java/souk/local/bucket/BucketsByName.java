package souk.local.bucket;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import souk.local.net.BadSignature;

/** Finds the bucket that a path begins with, and writes what S3 refuses as S3 does. */
final class BucketsByName extends Handler.Abstract {
    private final Map<String, ObjectRequests> buckets;

    BucketsByName(Map<String, ObjectRequests> buckets) {
        this.buckets = Map.copyOf(buckets);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback)
            throws IOException {
        BucketAnswer answer;
        try {
            answer = answer(request, response);
        } catch (BadSignature bad) {
            answer = refused(S3Refusal.of(bad), response);
        } catch (S3Refusal no) {
            answer = refused(no, response);
        }
        response.setStatus(answer.status());
        response.write(true, ByteBuffer.wrap(answer.body()), callback);
        return true;
    }

    private static BucketAnswer refused(S3Refusal no, Response response) {
        response.getHeaders().put("content-type", "application/xml");
        return new BucketAnswer(no.status(), no.xml().getBytes(StandardCharsets.UTF_8));
    }

    private BucketAnswer answer(Request request, Response response) throws IOException {
        var parts = request.getHttpURI().getPath().substring(1).split("/", 2);
        var bucket = buckets.get(parts[0]);
        if (bucket == null) {
            throw new S3Refusal(404, "NoSuchBucket", "The specified bucket does not exist");
        }
        return bucket.answer(request, parts.length == 2 ? parts[1] : "", response);
    }
}
