package souk.functions.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoTest {
    private static final BufferedImage UPRIGHT = Painting.of(300, 200, BufferedImage.TYPE_INT_RGB);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void turnsEachOrientationUprightAndDropsAllMetadata(int orientation) {
        BufferedImage stored = Painting.turned(UPRIGHT, orientation);
        byte[] jpeg = JpegFiles.withMetadata(JpegFiles.of(stored, false), orientation);
        byte[] png = PngFiles.withMetadata(PngFiles.of(stored), orientation);

        requireUpright(jpeg, 20);
        requireUpright(png, 20);
    }

    @Test
    void makesPlainColoursOfInks() {
        requireUpright(JpegFiles.cmyk(UPRIGHT), 90);
        requireUpright(JpegFiles.ycck(UPRIGHT), 90);
    }

    @Test
    void readsWhatCamerasAndProgramsWrite() {
        requireUpright(JpegFiles.of(UPRIGHT, true), 20);
        requireUpright(PngFiles.deep(UPRIGHT), 20);
        requireUpright(PngFiles.of(Painting.of(300, 200, BufferedImage.TYPE_BYTE_INDEXED)), 60);
    }

    @Test
    void keepsGreyAsBrightAsItIs() {
        for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY}) {
            var grey = new BufferedImage(90, 60, type);
            var pixel = new int[] {type == BufferedImage.TYPE_BYTE_GRAY ? 100 : 100 * 257};
            for (int i = 0; i < 90 * 60; i++) {
                grey.getRaster().setPixel(i % 90, i / 90, pixel);
            }

            Photo photo = Photo.of(PngFiles.of(grey));

            Color shown = new Color(new Shown(photo.jpeg(90)).image().getRGB(45, 30));
            assertThat(Shown.distance(shown, new Color(100, 100, 100))).isLessThan(4);
        }
    }

    @Test
    void showsWhiteThroughWhatIsTransparent() throws IOException {
        BufferedImage glass = Painting.transparent(120, 80);
        for (byte[] file :
                new byte[][] {
                    PngFiles.of(glass), PngFiles.deep(glass), resource("transparent.webp")
                }) {
            Photo photo = Photo.of(file);

            Color behind = new Color(new Shown(photo.jpeg(120)).image().getRGB(90, 60));
            assertThat(Shown.distance(behind, Color.WHITE)).isLessThan(12);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossy.webp", "lossless.webp"})
    void readsWebp(String name) throws IOException {
        Photo photo = Photo.of(resource(name));

        var shown = new Shown(photo.jpeg(photo.width()));
        shown.requireNothingButPixels();
        assertThat(new Color(shown.image().getRGB(30, 20)).getRed()).isGreaterThan(180);
        assertThat(new Color(shown.image().getRGB(90, 20)).getGreen()).isGreaterThan(180);
        assertThat(new Color(shown.image().getRGB(30, 60)).getBlue()).isGreaterThan(180);
    }

    @Test
    void fitsTheLargestIntoItsBytesWhateverItShows() {
        for (int strength : new int[] {60, 255}) {
            BufferedImage gravel = Painting.detailed(1800, 2600, strength, new Random(strength));

            Photo photo = Photo.of(JpegFiles.of(gravel, false));

            assertThat(photo.width()).isEqualTo(1600);
            for (int width : new int[] {480, 960, 1600}) {
                assertThat(photo.jpeg(width)).hasSizeLessThanOrEqualTo(Size.limit(width));
            }
            assertThat(Size.limit(1600)).isEqualTo(250_000);
        }
    }

    @Test
    void neverEnlarges() {
        Photo small = Photo.of(PngFiles.of(Painting.of(31, 700, BufferedImage.TYPE_INT_RGB)));
        Photo strip = Photo.of(PngFiles.of(Painting.of(1, 3, BufferedImage.TYPE_INT_RGB)));

        assertThat(small.width()).isEqualTo(31);
        assertThat(small.height()).isEqualTo(700);
        assertThat(new Shown(strip.jpeg(1)).image().getHeight()).isEqualTo(3);
    }

    @Test
    void makesNoMorePixelsOfAStripThanOfAPhoto() {
        Photo strip = Photo.of(PngFiles.of(Painting.of(1600, 9000, BufferedImage.TYPE_INT_RGB)));

        assertThat(strip.height()).isEqualTo(2400);
        assertThat(strip.width()).isEqualTo(427);
    }

    private static void requireUpright(byte[] file, int tolerance) {
        Photo photo = Photo.of(file);

        assertThat(photo.width()).isEqualTo(UPRIGHT.getWidth());
        assertThat(photo.height()).isEqualTo(UPRIGHT.getHeight());
        var shown = new Shown(photo.jpeg(photo.width()));
        shown.requireUpright(tolerance);
        shown.requireNothingButPixels();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = PhotoTest.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
