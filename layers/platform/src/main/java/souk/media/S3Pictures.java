package souk.media;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import souk.catalogue.ProductId;
import souk.concurrent.Together;
import souk.listing.ImageAddress;
import souk.listing.Picture;
import souk.listing.PictureId;
import souk.listing.Pictures;
import souk.listing.Preparation;
import souk.listing.Upload;
import souk.value.ShopUnavailable;

/**
 * Pictures in a bucket. Each size carries a tag by which the bucket forgets it after two days;
 * keeping it puts the listing's in its place. Of a picture's tags the largest size's count: it is
 * written last when the picture is kept, and first when it is released, so that a run that ends in
 * between is made good by the next. {@link ShopUnavailable} is thrown when S3 cannot be had. Safe
 * for use by many threads.
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
    public Upload upload(PictureId id, Picture picture) {
        Map<String, String> headers =
                new TreeMap<>(
                        Map.of(
                                "content-length",
                                Integer.toString(picture.bytes()),
                                "content-type",
                                picture.contentType(),
                                "if-none-match",
                                "*"));
        var put = requests.request(SdkHttpMethod.PUT, id.upload());
        headers.forEach(put::putHeader);
        // A signature knows whole seconds.
        Instant expires = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(GOOD);
        return new Upload(signature.inQuery(put.build(), GOOD), headers, expires, id);
    }

    /** In one round trip. */
    @Override
    public Optional<Preparation> preparation(PictureId id) {
        var uploaded = Together.start(() -> isThere(id.upload()));
        Optional<Preparation> outcome =
                requests.read(id.preparation()).map(text -> PreparationText.read(id, text));
        boolean waits = Together.result(uploaded);
        return outcome.or(() -> Optional.of(new Preparation.Waiting()).filter(_ -> waits));
    }

    /** All at once, in three round trips. */
    @Override
    public Set<ImageAddress> keep(ProductId listing, Collection<ImageAddress> pictures) {
        return Together.each(
                        pictures,
                        picture -> Optional.of(picture).filter(each -> !keeps(listing, each)))
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** False when there is no such picture, or another listing shows it. */
    private boolean keeps(ProductId listing, ImageAddress picture) {
        var tags = requests.send(tagging(SdkHttpMethod.GET, picture.key()));
        if (tags.gone()) {
            return false;
        }
        return PictureTags.listing(tags.good().body())
                .map(owner -> owner.equals(listing.value()))
                .orElseGet(
                        () ->
                                tagSmaller(picture, PictureTags.shownBy(listing))
                                        && tag(picture, PictureTags.shownBy(listing)));
    }

    @Override
    public void release(Collection<ImageAddress> pictures) {
        Together.each(pictures, this::release);
    }

    /** False when it stays, since S3 cannot be had. */
    private boolean release(ImageAddress picture) {
        try {
            return tag(picture, PictureTags.UNUSED) && tagSmaller(picture, PictureTags.UNUSED);
        } catch (ShopUnavailable busy) {
            return false;
        }
    }

    /** False when one of them is not there. */
    private boolean tagSmaller(ImageAddress picture, PictureTags tags) {
        var smaller = picture.sizes().stream().filter(size -> !size.equals(picture)).toList();
        return !Together.each(smaller, size -> tag(size, tags)).contains(false);
    }

    /** False when there is no such picture. */
    private boolean tag(ImageAddress picture, PictureTags tags) {
        byte[] body = tags.xml();
        var put =
                tagging(SdkHttpMethod.PUT, picture.key())
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
        return isThere(picture.key());
    }

    private boolean isThere(String key) {
        var answer = requests.send(tagging(SdkHttpMethod.GET, key));
        if (answer.gone()) {
            return false;
        }
        answer.good();
        return true;
    }

    /** What it was made of goes first, so that nothing is made of it again. */
    @Override
    public void remove(ImageAddress picture) {
        List<String> keys = new ArrayList<>();
        PictureId.of(picture).ifPresent(id -> keys.addAll(List.of(id.upload(), id.preparation())));
        Together.each(keys, requests::remove);
        Together.each(picture.sizes(), size -> requests.remove(size.key()));
    }

    private SdkHttpRequest.Builder tagging(SdkHttpMethod method, String key) {
        return requests.request(method, key).putRawQueryParameter("tagging", "");
    }
}
