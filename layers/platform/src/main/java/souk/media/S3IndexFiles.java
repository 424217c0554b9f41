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
    private final BucketRequests requests;

    public S3IndexFiles(
            Bucket bucket,
            IdentityProvider<? extends AwsCredentialsIdentity> credentials,
            SdkHttpClient client,
            Clock clock) {
        this.requests = BucketRequests.to(bucket, credentials, client, clock);
    }

    @Override
    public Optional<byte[]> read(String name) {
        return requests.read(name);
    }

    @Override
    public void write(String name, byte[] bytes) {
        var put =
                requests.request(SdkHttpMethod.PUT, name)
                        .putHeader("content-type", "application/octet-stream");
        requests.writeOnce(put, bytes);
    }

    @Override
    public void remove(String name) {
        requests.remove(name);
    }
}
