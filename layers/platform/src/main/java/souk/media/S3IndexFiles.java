package souk.media;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import souk.search.IndexFiles;
import souk.value.ShopUnavailable;

/**
 * Files of the search index as objects of a bucket. A request is sent again when it had no answer
 * or S3 could not do it, and refused with {@link ShopUnavailable} when that does not help. Safe for
 * use by many threads.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html">Error
 *     responses</a>
 */
public final class S3IndexFiles implements IndexFiles {
    private static final int MAX_TRIES = 3;
    private static final int GONE = 404;

    /** Somebody else is writing an object of that name: none is, but for a request of our own. */
    private static final int CONFLICT = 409;

    /** It is there: a request of our own, whose answer was lost, wrote it. */
    private static final int EXISTS = 412;

    private static final int BROKEN = 500;

    private final Bucket bucket;
    private final Signature signature;
    private final SdkHttpClient client;

    public S3IndexFiles(
            Bucket bucket,
            IdentityProvider<? extends AwsCredentialsIdentity> credentials,
            SdkHttpClient client,
            Clock clock) {
        this.bucket = bucket;
        this.signature = new Signature(credentials, bucket.region(), clock);
        this.client = client;
    }

    @SuppressWarnings("ArrayRecordComponent") // no two are compared
    private record Answer(int status, byte[] body) {
        boolean passes() {
            return status >= BROKEN || status == CONFLICT;
        }
    }

    @Override
    public Optional<byte[]> read(String name) {
        Answer answer = send(request(SdkHttpMethod.GET, name).build(), Optional.empty());
        return answer.status() == GONE ? Optional.empty() : Optional.of(good(answer).body());
    }

    @Override
    public void write(String name, byte[] bytes) {
        SdkHttpRequest put =
                request(SdkHttpMethod.PUT, name)
                        .putHeader("content-type", "application/octet-stream")
                        .putHeader("if-none-match", "*")
                        .build();
        Answer answer = send(put, Optional.of(bytes));
        if (answer.status() != EXISTS) {
            good(answer);
        }
    }

    /** S3 answers the same when there is no such object. */
    @Override
    public void remove(String name) {
        Answer answer = send(request(SdkHttpMethod.DELETE, name).build(), Optional.empty());
        if (answer.status() != GONE) {
            good(answer);
        }
    }

    private SdkHttpRequest.Builder request(SdkHttpMethod method, String name) {
        return SdkHttpRequest.builder().method(method).uri(bucket.object(name));
    }

    private static Answer good(Answer answer) {
        if (answer.status() < 200 || answer.status() >= 300) {
            throw new IllegalStateException("S3 answered " + answer.status());
        }
        return answer;
    }

    private Answer send(SdkHttpRequest request, Optional<byte[]> body) {
        for (int attempt = 1; attempt <= MAX_TRIES; attempt++) {
            try {
                Answer answer = sendOnce(request, body);
                if (!answer.passes()) {
                    return answer;
                }
            } catch (IOException lost) {
                // It may have been done: each of these requests may be sent twice.
            }
        }
        throw new ShopUnavailable();
    }

    private Answer sendOnce(SdkHttpRequest request, Optional<byte[]> body) throws IOException {
        SdkHttpRequest signed =
                body.map(bytes -> signature.inHeaders(request, bytes))
                        .orElseGet(() -> signature.inHeaders(request));
        var sent = HttpExecuteRequest.builder().request(signed);
        body.ifPresent(
                bytes ->
                        sent.contentStreamProvider(
                                ContentStreamProvider.fromByteArrayUnsafe(bytes)));
        HttpExecuteResponse answer = client.prepareRequest(sent.build()).call();
        // Not every answer has a body.
        try (InputStream in =
                answer.responseBody()
                        .<InputStream>map(each -> each)
                        .orElseGet(InputStream::nullInputStream)) {
            return new Answer(answer.httpResponse().statusCode(), in.readAllBytes());
        }
    }
}
