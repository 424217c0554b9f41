package souk.media;

import java.time.Clock;
import java.util.Optional;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import souk.storefront.PageFiles;

/**
 * Exported pages as objects of the storefront's bucket. {@link souk.value.ShopUnavailable} is
 * thrown when S3 cannot be had. Safe for use by many threads.
 */
public final class S3PageFiles implements PageFiles {
    private final BucketRequests requests;

    public S3PageFiles(
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
}
