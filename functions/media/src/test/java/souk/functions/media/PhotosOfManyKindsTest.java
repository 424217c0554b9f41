package souk.functions.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import souk.proof.Proof;

/** Whatever a camera or a program writes becomes upright, small enough and nothing but pixels. */
@Tag("proof")
class PhotosOfManyKindsTest {
    private static final long SEED = 20_261;

    private enum Kind {
        JPEG,
        PROGRESSIVE_JPEG,
        CMYK_JPEG,
        YCCK_JPEG,
        PNG,
        DEEP_PNG,
        GREY_PNG,
        PALETTE_PNG
    }

    @Test
    void becomePicturesWithoutMetadata() {
        int times = Proof.times(24, 1_000);
        var random = new Random(SEED);
        Map<Kind, Integer> tried = new EnumMap<>(Kind.class);
        for (int i = 0; i < times; i++) {
            Kind kind = Kind.values()[i % Kind.values().length];
            int orientation = 1 + random.nextInt(8);
            BufferedImage upright = picture(random);

            Photo photo = Photo.of(file(kind, upright, orientation));

            int width = Math.min(1600, upright.getWidth());
            assertThat(photo.width()).as("%s %d", kind, i).isEqualTo(width);
            var shown = new Shown(photo.jpeg(width));
            shown.requireNothingButPixels();
            assertThat(shown.image().getWidth()).isEqualTo(width);
            assertThat(shown.image().getHeight()).isEqualTo(photo.height());
            assertThat(photo.jpeg(Math.min(480, width))).hasSizeLessThanOrEqualTo(Size.limit(480));
            if (kind != Kind.GREY_PNG) {
                shown.requireUpright(120);
            }
            tried.merge(kind, 1, Integer::sum);
        }
        Proof.of("pictures")
                .shows(
                        """
                        ## Pictures

                        %d files, by kind %s, with places, authors, profiles and comments in them and in \
                        all eight orientations: each became an upright picture of nothing but pixels, \
                        within its bytes. (seed %d)
                        """
                                .formatted(times, tried, SEED));
    }

    private static BufferedImage picture(Random random) {
        boolean large = random.nextInt(20) == 0;
        int width = large ? 1_700 + random.nextInt(400) : 16 + random.nextInt(500);
        int height = Math.max(16, Math.round(width * (.5f + random.nextFloat() * .9f)));
        return Painting.detailed(width, height, 2 + random.nextInt(40), random);
    }

    private static byte[] file(Kind kind, BufferedImage upright, int orientation) {
        BufferedImage stored = Painting.turned(upright, orientation);
        return switch (kind) {
            case JPEG -> JpegFiles.withMetadata(JpegFiles.of(stored, false), orientation);
            case PROGRESSIVE_JPEG ->
                    JpegFiles.withMetadata(JpegFiles.of(stored, true), orientation);
            case CMYK_JPEG -> JpegFiles.withExif(JpegFiles.cmyk(stored), orientation);
            case YCCK_JPEG -> JpegFiles.withExif(JpegFiles.ycck(stored), orientation);
            case PNG -> PngFiles.withMetadata(PngFiles.of(stored), orientation);
            case DEEP_PNG -> PngFiles.withMetadata(PngFiles.deep(stored), orientation);
            case GREY_PNG -> png(stored, BufferedImage.TYPE_BYTE_GRAY, orientation);
            case PALETTE_PNG -> png(stored, BufferedImage.TYPE_BYTE_INDEXED, orientation);
        };
    }

    private static byte[] png(BufferedImage stored, int type, int orientation) {
        var other = new BufferedImage(stored.getWidth(), stored.getHeight(), type);
        var graphics = other.createGraphics();
        graphics.drawImage(stored, 0, 0, null);
        graphics.dispose();
        return PngFiles.withMetadata(PngFiles.of(other), orientation);
    }
}
