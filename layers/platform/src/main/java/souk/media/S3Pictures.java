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
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import souk.catalogue.ProductId;
import souk.concurrent.Together;
import souk.listing.ImageAddress;
import souk.listing.Picture;
import souk.listing.Pictures;
import souk.listing.Upload;
import souk.value.ShopUnavailable;

/**
 * Pictures in a bucket. What is uploaded carries a tag by which the bucket forgets it after two
 * days; keeping it puts the listing's in its place. What is there is never written again, for that
 * would bring the first tag back. {@link ShopUnavailable} is thrown when S3 cannot be had. Safe for
 * use by many threads.
 */
public final class S3Pictures implements Pictures {
    /** How long a picture may be uploaded after it was asked for. */
    static final Duration GOOD = Duration.ofMinutes(5);

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
                                PictureTags.UNUSED.header()));
        var put = requests.request(SdkHttpMethod.PUT, address.key());
        headers.forEach(put::putHeader);
        // A signature knows whole seconds.
        Instant expires = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(GOOD);
        return new Upload(signature.inQuery(put.build(), GOOD), headers, expires, address);
    }

    /** All at once, in two round trips. */
    @Override
    public Set<ImageAddress> keep(ProductId listing, Collection<ImageAddress> pictures) {
        var asked =
                pictures.stream()
                        .map(picture -> Together.start(() -> keep(listing, picture)))
                        .toList();
        Set<ImageAddress> missing = new LinkedHashSet<>();
        int at = 0;
        for (ImageAddress picture : pictures) {
            if (!Together.result(asked.get(at++))) {
                missing.add(picture);
            }
        }
        return missing;
    }

    /** False when there is no such picture, or another listing shows it. */
    private boolean keep(ProductId listing, ImageAddress picture) {
        var tags = requests.send(tagging(SdkHttpMethod.GET, picture));
        if (tags.gone()) {
            return false;
        }
        return PictureTags.listing(tags.good().body())
                .map(owner -> owner.equals(listing.value()))
                .orElseGet(() -> tag(picture, PictureTags.shownBy(listing)));
    }

    @Override
    public void release(Collection<ImageAddress> pictures) {
        var asked =
                pictures.stream().map(picture -> Together.start(() -> release(picture))).toList();
        asked.forEach(Together::result);
    }

    /** False when it stays, since S3 cannot be had. */
    private boolean release(ImageAddress picture) {
        try {
            tag(picture, PictureTags.UNUSED);
            return true;
        } catch (ShopUnavailable busy) {
            return false;
        }
    }

    /** False when there is no such picture. */
    private boolean tag(ImageAddress picture, PictureTags tags) {
        byte[] body = tags.xml();
        var put =
                tagging(SdkHttpMethod.PUT, picture)
                        .putHeader("content-md5", PictureTags.md5(body))
                        .putHeader("content-type", "application/xml");
        var answer = requests.send(put, body);
        if (answer.gone()) {
            return false;
        }
        answer.good();
        return true;
    }

    @Override
    public boolean isThere(ImageAddress picture) {
        var answer = requests.send(tagging(SdkHttpMethod.GET, picture));
        if (answer.gone()) {
            return false;
        }
        answer.good();
        return true;
    }

    /** S3 answers the same when there is no such object. */
    @Override
    public void remove(ImageAddress picture) {
        var answer = requests.send(requests.request(SdkHttpMethod.DELETE, picture.key()));
        if (!answer.gone()) {
            answer.good();
        }
    }

    private SdkHttpRequest.Builder tagging(SdkHttpMethod method, ImageAddress picture) {
        return requests.request(method, picture.key()).putRawQueryParameter("tagging", "");
    }
}
