package souk.local.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the bucket's lifecycle rule does in AWS. */
class ForgottenPicturesTest {
    private static final String SHOWN = "media/sam/shown.png";
    private static final String KEY = "media/sam/teapot.png";

    @Test
    void forgetsWhatNoListingUsesAfterTwoDays(@TempDir Path folder) {
        Instant now = Instant.now();
        MediaFolder.open(folder, now)
                .put(KEY, new MediaObject(new byte[] {1}, "image/png", "unused=true"));

        MediaFolder.open(folder, now)
                .put(SHOWN, new MediaObject(new byte[] {1}, "image/png", "listing=teapot"));

        assertThat(MediaFolder.open(folder, now.plus(Duration.ofHours(47))).find(KEY)).isPresent();
        assertThat(MediaFolder.open(folder, now.plus(Duration.ofHours(49))).find(KEY)).isEmpty();
        assertThat(MediaFolder.open(folder, now.plus(Duration.ofHours(49))).find(SHOWN))
                .isPresent();
    }

    @Test
    void forgetsWhatIsNotPublicAfterADay(@TempDir Path folder) {
        Instant now = Instant.now();
        for (String key : List.of("uploads/sam/vase", "prepared/sam/vase")) {
            MediaFolder.open(folder, now)
                    .put(key, new MediaObject(new byte[] {1}, "image/png", ""));

            assertThat(MediaFolder.open(folder, now.plus(Duration.ofHours(23))).find(key))
                    .isPresent();
            assertThat(MediaFolder.open(folder, now.plus(Duration.ofHours(25))).find(key))
                    .isEmpty();
        }
    }
}
