package souk.functions.media;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.image.BufferedImage;

/**
 * How a camera was held: the value of EXIF's tag 0x0112. Immutable.
 *
 * @param value 1 to 8; 1 is upright
 */
record Orientation(int value) {
    static final Orientation UPRIGHT = new Orientation(1);

    private static final int FIRST_ON_ITS_SIDE = 5;

    /** What EXIF tells; upright where it tells nothing that can be read. */
    static Orientation of(byte[] exif) {
        var metadata = new Metadata();
        try {
            new ExifReader().extract(new ByteArrayReader(exif), metadata);
        } catch (RuntimeException damaged) {
            return UPRIGHT;
        }
        var directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer value =
                directory == null ? null : directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        return value == null || value < 1 || value > 8 ? UPRIGHT : new Orientation(value);
    }

    /** Whether width and height of the upright picture are the other way round. */
    boolean onItsSide() {
        return value >= FIRST_ON_ITS_SIDE;
    }

    /** The same picture, upright. */
    BufferedImage upright(BufferedImage image) {
        int width = onItsSide() ? image.getHeight() : image.getWidth();
        int height = onItsSide() ? image.getWidth() : image.getHeight();
        var upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                upright.setRGB(x, y, source(image, x, y));
            }
        }
        return upright;
    }

    private int source(BufferedImage image, int x, int y) {
        int right = image.getWidth() - 1;
        int bottom = image.getHeight() - 1;
        return switch (value) {
            case 2 -> image.getRGB(right - x, y);
            case 3 -> image.getRGB(right - x, bottom - y);
            case 4 -> image.getRGB(x, bottom - y);
            case 5 -> image.getRGB(y, x);
            case 6 -> image.getRGB(y, bottom - x);
            case 7 -> image.getRGB(right - y, bottom - x);
            case 8 -> image.getRGB(right - y, x);
            default -> image.getRGB(x, y);
        };
    }
}
