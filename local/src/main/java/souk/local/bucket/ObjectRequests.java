package souk.local.bucket;

import java.io.IOException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** The requests about the objects of one bucket. Thread-safe. */
@FunctionalInterface
interface ObjectRequests {
    /**
     * Answers a request.
     *
     * @param key of the object, as the path has it
     * @param response for headers; the status and the body are in the answer
     * @throws S3Refusal what S3 says no with
     */
    BucketAnswer answer(Request request, String key, Response response) throws IOException;
}
