package souk.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import souk.listing.ImageAddress;
import souk.value.ShopUnavailable;

class S3PicturesTest {
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
        s3.answers.addAll(List.of(AnsweringBucket.LOST, 503));

        assertThat(pictures.keep(List.of(PICTURE))).isEmpty();
        assertThat(s3.asked).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void tellsWhichPictureIsMissing() {
        s3.answers.add(404);

        assertThat(pictures.keep(List.of(PICTURE))).containsExactly(PICTURE);
    }

    @Test
    void refusesWhileS3DoesNotAnswer() {
        s3.answers.addAll(List.of(500, 503, 500));

        assertThatThrownBy(() -> pictures.keep(List.of(PICTURE)))
                .isInstanceOf(ShopUnavailable.class);
    }
}
