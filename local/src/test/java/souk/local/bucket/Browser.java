package souk.local.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import souk.local.fixture.Fixture;

/** What a browser sends to the bucket. */
final class Browser {
    private Browser() {}

    static HttpResponse<String> put(URI address, Map<String, String> headers, byte[] bytes) {
        var request = HttpRequest.newBuilder(address).PUT(BodyPublishers.ofByteArray(bytes));
        headers.forEach(
                (name, value) -> {
                    // The client sets it by the body, as a browser does.
                    if (!name.equals("content-length")) {
                        request.header(name, value);
                    }
                });
        return Fixture.send(request.build());
    }

    static HttpResponse<String> preflight(URI address, String origin) {
        return Fixture.send(
                HttpRequest.newBuilder(address)
                        .method("OPTIONS", BodyPublishers.noBody())
                        .header("Origin", origin)
                        .header(
                                "Access-Control-Request-Headers",
                                "content-type, if-none-match, x-amz-tagging")
                        .header("Access-Control-Request-Method", "PUT")
                        .build());
    }

    static void refused(HttpResponse<String> answer) {
        // S3 answers 400 where parts of a signature are missing, else 403.
        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 403);
        assertThat(answer.body()).contains("<Error>");
    }
}
