package souk.functions.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What the home page of twenty photos weighs on a phone 360 pixels wide. Its cards are 156 pixels
 * wide (Picture.tsx), so that even a screen with three dots a pixel takes the narrowest size.
 */
class HomePageWeightTest {
    private static final int PHOTOS = 20;
    private static final int DOTS_OF_A_CARD = 3 * 156;
    private static final int PAGE = 600_000;

    /**
     * Scripts, styles, page and answers of the API: {@code npm run budget} holds the scripts to 190
     * KB.
     */
    private static final int ALL_ELSE = 240_000;

    @Test
    void staysBelowSixHundredKilobytes() {
        assertThat(DOTS_OF_A_CARD).isLessThanOrEqualTo(480);
        int bytes = 0;
        for (int i = 0; i < PHOTOS; i++) {
            // From fabric to gravel; each pixel differs from the next.
            BufferedImage photo = Painting.detailed(800, 600 + 20 * i, 30 + 10 * i, new Random(i));
            byte[] small = Photo.of(JpegFiles.of(photo, false)).jpeg(480);
            assertThat(new Shown(small).image().getWidth()).isEqualTo(480);
            bytes += small.length;
        }
        assertThat(bytes + ALL_ELSE).isLessThanOrEqualTo(PAGE).isGreaterThan(ALL_ELSE + 100_000);
    }
}
