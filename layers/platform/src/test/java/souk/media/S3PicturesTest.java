package souk.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.listing.ImageAddress;
import souk.listing.PictureFault;
import souk.listing.PictureId;
import souk.listing.Preparation;
import souk.value.ShopUnavailable;

class S3PicturesTest {
    private static final ProductId TEAPOT = new ProductId("teapot");
    private static final ImageAddress PICTURE = new ImageAddress("/media/sam/picture.jpg");

    private final AnsweringBucket s3 = new AnsweringBucket();
    private final S3Pictures pictures =
            new S3Pictures(
                    s3.bucket(),
                    AnsweringBucket.CREDENTIALS,
                    UrlConnectionHttpClient.create(),
                    Clock.systemUTC());
    private final S3PictureFiles files =
            new S3PictureFiles(
                    s3.bucket(),
                    AnsweringBucket.CREDENTIALS,
                    UrlConnectionHttpClient.create(),
                    Clock.systemUTC());

    @AfterEach
    void close() {
        s3.close();
    }

    @Test
    void keepsAPictureThoughAnAnswerIsLostOrS3IsBusy() {
        s3.objects.put("/files/media/sam/picture.jpg", PictureTags.UNUSED.xml());
        s3.answers.addAll(List.of(503, 503, 200, AnsweringBucket.LOST, 200));

        assertThat(pictures.keep(TEAPOT, List.of(PICTURE))).isEmpty();
        assertThat(s3.asked).hasSize(5);
    }

    @Test
    void keepsAPictureThatTheListingShowsAlready() {
        s3.objects.put("/files/media/sam/picture.jpg", PictureTags.shownBy(TEAPOT).xml());

        assertThat(pictures.keep(TEAPOT, List.of(PICTURE))).isEmpty();
        assertThat(s3.asked).hasSize(1);
    }

    @Test
    void keepsNoPictureOfAnotherListing() {
        s3.objects.put(
                "/files/media/sam/picture.jpg",
                PictureTags.shownBy(new ProductId("teapots")).xml());

        assertThat(pictures.keep(TEAPOT, List.of(PICTURE))).containsExactly(PICTURE);
    }

    @Test
    void releasesAsWellAsCanBe() {
        s3.answers.addAll(List.of(500, 503, 500));

        assertThatCode(() -> pictures.release(List.of(PICTURE))).doesNotThrowAnyException();
    }

    @Test
    void tagsTheLargestSizeLastAndReleasesItFirst() {
        for (String size : List.of("480", "960", "1600x1200")) {
            s3.objects.put("/files/media/sam/vase-" + size + ".jpg", PictureTags.UNUSED.xml());
        }
        var vase = new ImageAddress("/media/sam/vase-1600x1200.jpg");
        // The smaller sizes' tags cannot be written: the largest must not say that all are kept.
        s3.answers.addAll(List.of(200, 404, 404));

        assertThat(pictures.keep(TEAPOT, List.of(vase))).containsExactly(vase);
        assertThat(s3.asked).hasSize(3);

        s3.answers.addAll(List.of(200, 200, 200, 200, 200, 200, 200));
        assertThat(pictures.keep(TEAPOT, List.of(vase))).isEmpty();
        pictures.release(List.of(vase));
        assertThat(s3.asked).hasSize(3 + 4 + 3);
    }

    @Test
    void removesAllThatWasMadeOfAnUploadAndTheUpload() {
        List<String> keys =
                List.of(
                        "uploads/sam/vase",
                        "prepared/sam/vase",
                        "media/sam/vase-480.jpg",
                        "media/sam/vase-700x900.jpg");
        keys.forEach(key -> s3.objects.put("/files/" + key, new byte[] {1}));

        pictures.remove(new ImageAddress("/media/sam/vase-700x900.jpg"));

        assertThat(s3.objects).isEmpty();
    }

    @Test
    void tellsHowFarAnUploadIs() {
        var vase = new PictureId(new SellerId("sam"), "vase");
        assertThat(pictures.preparation(vase)).isEmpty();
        s3.objects.put("/files/uploads/sam/vase", new byte[] {1});
        assertThat(pictures.preparation(vase)).contains(new Preparation.Waiting());
        assertThat(files.original(vase)).contains(new byte[] {1});

        files.ready(vase, 700, 900);
        assertThat(pictures.preparation(vase))
                .contains(new Preparation.Ready(new ImageAddress("/media/sam/vase-700x900.jpg")));

        s3.objects.remove("/files/prepared/sam/vase");
        files.refused(vase, PictureFault.ANIMATED);
        assertThat(pictures.preparation(vase))
                .contains(new Preparation.Refused(PictureFault.ANIMATED));
    }

    @Test
    void writesNoPictureOverOneThatIsThere() {
        files.publish(PICTURE, new byte[] {1});

        files.publish(PICTURE, new byte[] {2});

        assertThat(s3.objects.get("/files/media/sam/picture.jpg")).containsExactly(1);
    }

    @Test
    void removesAPictureOnceHoweverOftenItIsAsked() {
        s3.objects.put("/files/media/sam/picture.jpg", new byte[] {1});
        s3.answers.addAll(List.of(AnsweringBucket.LOST, 503));

        pictures.remove(PICTURE);
        pictures.remove(PICTURE);

        assertThat(s3.objects).isEmpty();
        assertThat(pictures.isThere(PICTURE)).isFalse();
    }

    @Test
    void tellsWhichPictureIsMissing() {
        s3.answers.add(404);

        assertThat(pictures.keep(TEAPOT, List.of(PICTURE))).containsExactly(PICTURE);
    }

    @Test
    void refusesWhileS3DoesNotAnswer() {
        s3.answers.addAll(List.of(500, 503, 500));

        assertThatThrownBy(() -> pictures.keep(TEAPOT, List.of(PICTURE)))
                .isInstanceOf(ShopUnavailable.class);
    }
}
