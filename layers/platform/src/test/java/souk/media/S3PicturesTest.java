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
import souk.listing.ImageAddress;
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
