package souk.functions.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Looks at what becomes public: its pixels, and that there is nothing beside them. */
final class Shown {
    /** What a picture cannot be shown without: APP0 (JFIF), tables, frame and scans. */
    private static final List<Integer> NEEDED = List.of(0xE0, 0xDB, 0xC0, 0xC2, 0xC4, 0xDD, 0xDA);

    private final byte[] jpeg;

    Shown(byte[] jpeg) {
        this.jpeg = jpeg;
    }

    BufferedImage image() {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void requireNothingButPixels() {
        assertThat(NEEDED).containsAll(markers());
        assertThat(new String(jpeg, StandardCharsets.ISO_8859_1))
                .doesNotContain(JpegFiles.PLANTED, "Exif", "xmpmeta", "ICC_PROFILE")
                .startsWith("\u00ff\u00d8\u00ff\u00e0\0\20JFIF");
    }

    /** The quarters' colours are where they belong, as far as inks and compression let them. */
    void requireUpright(int tolerance) {
        BufferedImage image = image();
        for (int quarter = 0; quarter < Painting.QUARTERS.size(); quarter++) {
            int x = image.getWidth() * (quarter % 2 == 0 ? 1 : 3) / 4;
            int y = image.getHeight() * (quarter < 2 ? 1 : 3) / 4;
            var found = new Color(image.getRGB(x, y));
            Color wanted = Painting.QUARTERS.get(quarter);
            assertThat(distance(found, wanted))
                    .as("quarter %d is %s, not %s", quarter, found, wanted)
                    .isLessThan(tolerance);
        }
    }

    static int distance(Color one, Color other) {
        return Math.max(
                Math.abs(one.getRed() - other.getRed()),
                Math.max(
                        Math.abs(one.getGreen() - other.getGreen()),
                        Math.abs(one.getBlue() - other.getBlue())));
    }

    /** All markers up to the end of the picture, which is the end of the file. */
    private List<Integer> markers() {
        List<Integer> markers = new ArrayList<>();
        int at = 2;
        while (true) {
            assertThat(jpeg[at] & 0xFF).as("byte %d of %d", at, jpeg.length).isEqualTo(0xFF);
            int marker = jpeg[at + 1] & 0xFF;
            if (marker == 0xD9) {
                assertThat(at + 2).isEqualTo(jpeg.length);
                return markers;
            }
            markers.add(marker);
            at += 2 + (((jpeg[at + 2] & 0xFF) << 8) | (jpeg[at + 3] & 0xFF));
            while (marker == 0xDA && !((jpeg[at] & 0xFF) == 0xFF && jpeg[at + 1] != 0)) {
                at++;
            }
        }
    }
}
