package souk.journey;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;

/** Files as sellers upload them. */
public final class PictureFile {
    private PictureFile() {}

    /** A small PNG, another one for each name. */
    public static byte[] named(String name) {
        return file(detailed(40, 30, new Random(name.hashCode())), "png");
    }

    /** A photo in which each pixel differs from the next, with a place in what a camera notes. */
    public static byte[] photo(int width, int height, String place) {
        byte[] jpeg = file(detailed(width, height, new Random(width)), "jpeg");
        byte[] note = ("Exif\0\0" + place).getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(jpeg.length + note.length + 4)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (note.length + 2))
                .put(note)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static BufferedImage detailed(int width, int height, Random random) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int base = random.nextInt(0x3F3F3F);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, base + ((x * 90 / width) << 16) + random.nextInt(64) * 0x010101);
            }
        }
        return image;
    }

    private static byte[] file(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
