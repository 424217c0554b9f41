package souk.local.bucket;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** Calls a bucket as a function does: signed in headers, by the SDK's own signer. */
record SignedCaller(URI address, String secret, Clock clock) {
    private static final byte[] NOTHING = {};

    /** What came back. */
    record Answer(int status, String body) {}

    Answer call(String method, String path) {
        return send(signed(request(method, path, Map.of()), NOTHING), NOTHING);
    }

    Answer put(String path, byte[] bytes, Map<String, String> headers) {
        return send(signed(put(path, headers, bytes), bytes), bytes);
    }

    /** Signs some bytes and sends others, as many. */
    Answer putOther(String path, byte[] signed, byte[] sent) {
        return send(signed(put(path, Map.of(), signed), signed), sent);
    }

    Answer unsigned(String method, String path) {
        return send(request(method, path, Map.of()), NOTHING);
    }

    private SdkHttpRequest put(String path, Map<String, String> headers, byte[] bytes) {
        return request("PUT", path, headers).toBuilder()
                .putHeader("content-length", Integer.toString(bytes.length))
                .build();
    }

    private SdkHttpRequest request(String method, String path, Map<String, String> headers) {
        var request =
                SdkHttpRequest.builder()
                        .method(SdkHttpMethod.fromValue(method))
                        .uri(URI.create(address + path));
        headers.forEach(request::putHeader);
        return request.build();
    }

    private SdkHttpRequest signed(SdkHttpRequest request, byte[] bytes) {
        return AwsV4HttpSigner.create()
                .sign(
                        sign ->
                                sign.identity(AwsCredentialsIdentity.create("local", secret))
                                        .request(request)
                                        .payload(content(bytes))
                                        .putProperty(
                                                AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, "s3")
                                        .putProperty(AwsV4HttpSigner.REGION_NAME, "eu-central-1")
                                        .putProperty(AwsV4FamilyHttpSigner.DOUBLE_URL_ENCODE, false)
                                        .putProperty(AwsV4FamilyHttpSigner.NORMALIZE_PATH, false)
                                        .putProperty(HttpSigner.SIGNING_CLOCK, clock))
                .request();
    }

    private static Answer send(SdkHttpRequest request, byte[] bytes) {
        var whole = HttpExecuteRequest.builder().request(request);
        if (bytes.length > 0) {
            whole.contentStreamProvider(content(bytes));
        }
        try (SdkHttpClient client = UrlConnectionHttpClient.create()) {
            var answer = client.prepareRequest(whole.build()).call();
            var body = answer.responseBody();
            return new Answer(
                    answer.httpResponse().statusCode(),
                    body.isPresent() ? new String(body.get().readAllBytes(), UTF_8) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ContentStreamProvider content(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
