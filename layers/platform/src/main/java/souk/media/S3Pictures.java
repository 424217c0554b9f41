package souk.media;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import souk.listing.ImageAddress;
import souk.listing.Picture;
import souk.listing.Pictures;
import souk.listing.Upload;

/**
 * Pictures in a bucket. What is uploaded carries a tag by which the bucket forgets it after two
 * days; keeping it takes the tag away. What is there is never written again, for that would bring
 * the tag back. {@link souk.value.ShopUnavailable} is thrown when S3 cannot be had. Safe for use by
 * many threads.
 */
public final class S3Pictures implements Pictures {
    /** How long a picture may be uploaded after it was asked for. */
    static final Duration GOOD = Duration.ofMinutes(5);

    /** The bucket's lifecycle rule in the template names the same. */
    static final String UNUSED = "unused=true";

    private final Signature signature;
    private final BucketRequests requests;
    private final Clock clock;

    public S3Pictures(
            Bucket bucket,
            IdentityProvider<? extends AwsCredentialsIdentity> credentials,
            SdkHttpClient client,
            Clock clock) {
        this.signature = new Signature(credentials, bucket.region(), clock);
        this.requests = new BucketRequests(bucket, signature, client);
        this.clock = clock;
    }

    @Override
    public Upload upload(ImageAddress address, Picture picture) {
        Map<String, String> headers =
                new TreeMap<>(
                        Map.of(
                                "content-length",
                                Integer.toString(picture.bytes()),
                                "content-type",
                                picture.contentType(),
                                "if-none-match",
                                "*",
                                "x-amz-tagging",
                                UNUSED));
        var put = requests.request(SdkHttpMethod.PUT, address.key());
        headers.forEach(put::putHeader);
        // A signature knows whole seconds.
        Instant expires = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(GOOD);
        return new Upload(signature.inQuery(put.build(), GOOD), headers, expires, address);
    }

    @Override
    public Set<ImageAddress> keep(Collection<ImageAddress> pictures) {
        Set<ImageAddress> missing = new LinkedHashSet<>();
        for (ImageAddress picture : pictures) {
            if (!removeTag(picture)) {
                missing.add(picture);
            }
        }
        return missing;
    }

    /** False when there is no such picture. */
    private boolean removeTag(ImageAddress picture) {
        var answer =
                requests.send(
                        requests.request(SdkHttpMethod.DELETE, picture.key())
                                .putRawQueryParameter("tagging", ""));
        if (answer.gone()) {
            return false;
        }
        answer.good();
        return true;
    }
}
