package souk.media;

import java.time.Clock;
import java.util.Optional;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import souk.listing.ImageAddress;
import souk.listing.PictureFault;
import souk.listing.PictureFiles;
import souk.listing.PictureId;

/**
 * Uploads and what is made of them, in the bucket of pictures. {@link souk.value.ShopUnavailable}
 * is thrown when S3 cannot be had. Safe for use by many threads.
 */
public final class S3PictureFiles implements PictureFiles {
    private final BucketRequests requests;

    public S3PictureFiles(
            Bucket bucket,
            IdentityProvider<? extends AwsCredentialsIdentity> credentials,
            SdkHttpClient client,
            Clock clock) {
        this.requests = BucketRequests.to(bucket, credentials, client, clock);
    }

    @Override
    public Optional<byte[]> original(PictureId picture) {
        return requests.read(picture.upload());
    }

    /** A second writing would bring back the tag by which it is forgotten. */
    @Override
    public void publish(ImageAddress address, byte[] jpeg) {
        var put =
                requests.request(SdkHttpMethod.PUT, address.key())
                        .putHeader("cache-control", "public, max-age=31536000, immutable")
                        .putHeader("content-type", "image/jpeg")
                        .putHeader("x-amz-tagging", PictureTags.UNUSED.header());
        requests.writeOnce(put, jpeg);
    }

    @Override
    public void ready(PictureId picture, int width, int height) {
        note(picture, PreparationText.ready(width, height));
    }

    @Override
    public void refused(PictureId picture, PictureFault fault) {
        note(picture, PreparationText.refused(fault));
    }

    private void note(PictureId picture, byte[] text) {
        var put =
                requests.request(SdkHttpMethod.PUT, picture.preparation())
                        .putHeader("content-type", "text/plain");
        requests.send(put, text).good();
    }
}
