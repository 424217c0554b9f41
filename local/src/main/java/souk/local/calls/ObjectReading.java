package souk.local.calls;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.jetty.server.Request;

/**
 * Reads a call of S3's REST protocol, path style.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html">
 *     Actions for S3</a>
 */
final class ObjectReading {
    private ObjectReading() {}

    /**
     * What the call needs: the resource is the bucket and the object's key.
     *
     * @param caller who signed it
     */
    static Set<AwsCall> of(String caller, Request request, String query) {
        var resource = request.getHttpURI().getPath().substring(1);
        var tagging = ("&" + query).contains("&tagging");
        Set<AwsCall> calls = new HashSet<>();
        switch (request.getMethod()) {
            case "PUT" -> {
                if (!tagging) {
                    calls.add(new AwsCall(caller, "s3:PutObject", resource));
                }
                if (tagging || request.getHeaders().contains("x-amz-tagging")) {
                    calls.add(new AwsCall(caller, "s3:PutObjectTagging", resource));
                }
            }
            case "DELETE" ->
                    calls.add(
                            new AwsCall(
                                    caller,
                                    tagging ? "s3:DeleteObjectTagging" : "s3:DeleteObject",
                                    resource));
            case "GET" ->
                    calls.add(
                            new AwsCall(
                                    caller,
                                    tagging ? "s3:GetObjectTagging" : "s3:GetObject",
                                    resource));
            default -> {
                // A browser's question beforehand is nobody's call.
            }
        }
        return calls;
    }
}
