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
import souk.value.ShopUnavailable;

/**
 * Sends signed requests to a bucket. One is sent again when it had no answer or S3 could not do it,
 * and refused with {@link ShopUnavailable} when that does not help: only requests that may be done
 * twice. Safe for use by many threads.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html">Error
 *     responses</a>
 */
record BucketRequests(Bucket bucket, Signature signature, SdkHttpClient client) {
    private static final int MAX_TRIES = 3;
    private static final int GONE = 404;

    /** An object of that name is there. */
    private static final int EXISTS = 412;

    /** Somebody else is writing an object of that name: none is, but for a request of our own. */
    private static final int CONFLICT = 409;

    private static final int BROKEN = 500;

    /** What S3 said. */
    @SuppressWarnings("ArrayRecordComponent") // no two are compared
    record Answer(int status, byte[] body) {
        /** There is no such object. */
        boolean gone() {
            return status == GONE;
        }

        /**
         * The same, if it is a yes.
         *
         * @throws IllegalStateException when S3 refused
         */
        Answer good() {
            if (status < 200 || status >= 300) {
                throw new IllegalStateException("S3 answered " + status);
            }
            return this;
        }

        private boolean passes() {
            return status >= BROKEN || status == CONFLICT;
        }
    }

    static BucketRequests to(
            Bucket bucket,
            IdentityProvider<? extends AwsCredentialsIdentity> credentials,
            SdkHttpClient client,
            Clock clock) {
        return new BucketRequests(
                bucket, new Signature(credentials, bucket.region(), clock), client);
    }

    /** The object, if there is one. */
    Optional<byte[]> read(String key) {
        Answer answer = send(request(SdkHttpMethod.GET, key));
        return answer.gone() ? Optional.empty() : Optional.of(answer.good().body());
    }

    /**
     * Writes an object, if there is none of that name: a request of our own may have written it,
     * whose answer was lost.
     *
     * @param put of the object, with what is to be said of it
     */
    void writeOnce(SdkHttpRequest.Builder put, byte[] bytes) {
        Answer answer = send(put.putHeader("if-none-match", "*"), bytes);
        if (answer.status() != EXISTS) {
            answer.good();
        }
    }

    /** S3 answers the same when there was no such object. */
    Answer remove(String key) {
        Answer answer = send(request(SdkHttpMethod.DELETE, key));
        return answer.gone() ? answer : answer.good();
    }

    SdkHttpRequest.Builder request(SdkHttpMethod method, String key) {
        return SdkHttpRequest.builder().method(method).uri(bucket.object(key));
    }

    Answer send(SdkHttpRequest.Builder request) {
        return send(request.build(), Optional.empty());
    }

    Answer send(SdkHttpRequest.Builder request, byte[] body) {
        return send(request.build(), Optional.of(body));
    }

    private Answer send(SdkHttpRequest request, Optional<byte[]> body) {
        for (int attempt = 1; attempt <= MAX_TRIES; attempt++) {
            try {
                Answer answer = sendOnce(request, body);
                if (!answer.passes()) {
                    return answer;
                }
            } catch (IOException lost) {
                // It may have been done.
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
