package souk.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import souk.listing.ImageAddress;
import souk.listing.Picture;
import souk.listing.Pictures;
import souk.listing.Upload;

/**
 * Pictures in a bucket. What is uploaded carries a tag by which the bucket forgets it after two
 * days; keeping it takes the tag away. What is there is never written again, for that would bring
 * the tag back. Safe for use by many threads.
 */
public final class S3Pictures implements Pictures {
    /** How long a picture may be uploaded after it was asked for. */
    static final Duration GOOD = Duration.ofMinutes(5);

    /** The bucket's lifecycle rule in the template names the same. */
    static final String UNUSED = "unused=true";

    private static final int MAX_TRIES = 3;
    private static final int GONE = 404;
    private static final int BROKEN = 500;

    private final Bucket bucket;
    private final Signature signature;
    private final SdkHttpClient client;
    private final Clock clock;

    public S3Pictures(
            Bucket bucket,
            IdentityProvider<? extends AwsCredentialsIdentity> credentials,
            SdkHttpClient client,
            Clock clock) {
        this.bucket = bucket;
        this.signature = new Signature(credentials, bucket.region(), clock);
        this.client = client;
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
        var put = SdkHttpRequest.builder().method(SdkHttpMethod.PUT).uri(at(address));
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

    private boolean removeTag(ImageAddress picture) {
        int status = BROKEN;
        for (int attempt = 1; attempt <= MAX_TRIES && status >= BROKEN; attempt++) {
            status = status(picture);
        }
        if (status >= 200 && status < 300) {
            return true;
        }
        if (status == GONE) {
            return false;
        }
        throw new IllegalStateException("S3 answered " + status);
    }

    private int status(ImageAddress picture) {
        SdkHttpRequest delete =
                SdkHttpRequest.builder()
                        .method(SdkHttpMethod.DELETE)
                        .uri(at(picture))
                        .putRawQueryParameter("tagging", "")
                        .build();
        var request = HttpExecuteRequest.builder().request(signature.inHeaders(delete)).build();
        try {
            return client.prepareRequest(request).call().httpResponse().statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URI at(ImageAddress picture) {
        return bucket.object(picture.key());
    }
}
