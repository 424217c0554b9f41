package souk.local.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.engine.OnEveryEngine;
import souk.listing.ImageAddress;
import souk.listing.PictureFault;
import souk.listing.PictureId;
import souk.listing.Preparation;
import souk.media.Bucket;
import souk.media.S3PictureFiles;
import souk.media.S3Pictures;

/** What was made of an upload, from its first day until nobody shows it. */
@OnEveryEngine
class KeptPicturesTest {
    private static final PictureId VASE = new PictureId(new SellerId("sam"), "vase");
    private static final ImageAddress ADDRESS = VASE.address(700, 500);
    private static final ImageAddress SMALL = ADDRESS.sizes().getFirst();
    private static final ProductId TEAPOT = new ProductId("teapot");
    private static final byte[] JPEG = {1, 2, 3};

    private final PictureBucket bucket = PictureBucket.open();
    private final Bucket place =
            new Bucket(PictureBucket.NAME, PictureBucket.REGION, Optional.of(bucket.address()));
    private final StaticCredentialsProvider key =
            StaticCredentialsProvider.create(
                    AwsBasicCredentials.create("local", bucket.secretKey()));
    private final S3Pictures pictures =
            new S3Pictures(place, key, UrlConnectionHttpClient.create(), Clock.systemUTC());
    private final S3PictureFiles files =
            new S3PictureFiles(place, key, UrlConnectionHttpClient.create(), Clock.systemUTC());

    @BeforeEach
    void publish() {
        files.publish(SMALL, JPEG);
        files.publish(ADDRESS, JPEG);
        files.ready(VASE, 700, 500);
    }

    @AfterEach
    void close() {
        bucket.close();
    }

    @Test
    void isReadyAndForgottenUnlessItIsKept() {
        assertThat(pictures.preparation(VASE)).contains(new Preparation.Ready(ADDRESS));
        for (ImageAddress size : ADDRESS.sizes()) {
            assertThat(bucket.kept(size.key()).tagging()).isEqualTo("unused=true");
            assertThat(bucket.kept(size.key()).contentType()).isEqualTo("image/jpeg");
            assertThat(bucket.kept(size.key()).bytes()).isEqualTo(JPEG);
        }
    }

    @Test
    void belongsToOneListingUntilItIsReleased() {
        assertThat(pictures.keep(TEAPOT, List.of(ADDRESS))).isEmpty();
        assertThat(tags()).containsOnly("listing=teapot");
        var jug = new ProductId("jug");
        assertThat(pictures.keep(jug, List.of(ADDRESS))).containsExactly(ADDRESS);

        pictures.release(List.of(ADDRESS));

        assertThat(tags()).containsOnly("unused=true");
        assertThat(pictures.keep(jug, List.of(ADDRESS))).isEmpty();
    }

    @Test
    void staysKeptThoughItIsPreparedOnceMore() {
        pictures.keep(TEAPOT, List.of(ADDRESS));

        files.publish(SMALL, new byte[] {9});
        files.publish(ADDRESS, new byte[] {9});

        assertThat(tags()).containsOnly("listing=teapot");
        assertThat(bucket.kept(SMALL.key()).bytes()).isEqualTo(JPEG);
    }

    @Test
    void goesForGoodWithAllThatBelongsToIt() {
        pictures.keep(TEAPOT, List.of(ADDRESS));

        pictures.remove(ADDRESS);

        assertThat(pictures.isThere(ADDRESS)).isFalse();
        assertThat(pictures.isThere(SMALL)).isFalse();
        assertThat(pictures.preparation(VASE)).isEmpty();
        assertThat(pictures.keep(TEAPOT, List.of(ADDRESS))).containsExactly(ADDRESS);
    }

    @Test
    void isNotKeptIfItWasNeverReady() {
        ImageAddress never = new PictureId(new SellerId("sam"), "never").address(9, 9);
        var other = new PictureId(new SellerId("sam"), "other");
        files.refused(other, PictureFault.HEIC);

        assertThat(pictures.keep(TEAPOT, List.of(ADDRESS, never))).containsExactly(never);
        assertThat(files.original(VASE)).isEmpty();
        assertThat(pictures.preparation(other))
                .contains(new Preparation.Refused(PictureFault.HEIC));
    }

    private List<String> tags() {
        return ADDRESS.sizes().stream().map(size -> bucket.kept(size.key()).tagging()).toList();
    }
}
