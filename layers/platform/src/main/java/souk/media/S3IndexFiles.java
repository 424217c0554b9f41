package souk.media;

import java.time.Clock;
import java.util.Optional;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import souk.search.IndexFiles;

/**
 * Files of the search index as objects of a bucket. {@link souk.value.ShopUnavailable} is thrown
 * when S3 cannot be had. Safe for use by many threads.
 */
public final class S3IndexFiles implements IndexFiles {
    /** It is there: a request of our own, whose answer was lost, wrote it. */
    private static final int EXISTS = 412;

    private final BucketRequests requests;

    public S3IndexFiles(
            Bucket bucket,
            IdentityProvider<? extends AwsCredentialsIdentity> credentials,
            SdkHttpClient client,
            Clock clock) {
        this.requests =
                new BucketRequests(
                        bucket, new Signature(credentials, bucket.region(), clock), client);
    }

    @Override
    public Optional<byte[]> read(String name) {
        var answer = requests.send(requests.request(SdkHttpMethod.GET, name));
        return answer.gone() ? Optional.empty() : Optional.of(answer.good().body());
    }

    @Override
    public void write(String name, byte[] bytes) {
        var put =
                requests.request(SdkHttpMethod.PUT, name)
                        .putHeader("content-type", "application/octet-stream")
                        .putHeader("if-none-match", "*");
        var answer = requests.send(put, bytes);
        if (answer.status() != EXISTS) {
            answer.good();
        }
    }

    /** S3 answers the same when there is no such object. */
    @Override
    public void remove(String name) {
        var answer = requests.send(requests.request(SdkHttpMethod.DELETE, name));
        if (!answer.gone()) {
            answer.good();
        }
    }
}
