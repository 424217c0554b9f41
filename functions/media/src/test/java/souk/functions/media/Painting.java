package souk.functions.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.util.List;
import java.util.Random;

/** Paints pictures that can be told whichever way they are turned: each quarter has its colour. */
final class Painting {
    /** From the upper left to the lower right. */
    static final List<Color> QUARTERS =
            List.of(
                    new Color(200, 40, 40),
                    new Color(40, 170, 60),
                    new Color(40, 60, 200),
                    new Color(210, 200, 50));

    private Painting() {}

    static BufferedImage of(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        paint(image, 255);
        return image;
    }

    /** The lower right quarter shows what is behind. */
    static BufferedImage transparent(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        paint(image, 0);
        return image;
    }

    /**
     * Each pixel differs from the next, as grass, fabric or gravel do.
     *
     * @param strength of 255
     */
    static BufferedImage detailed(int width, int height, int strength, Random random) {
        var image = of(width, height, BufferedImage.TYPE_INT_RGB);
        WritableRaster raster = image.getRaster();
        int[] pixel = new int[3];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.getPixel(x, y, pixel);
                int shade = random.nextInt(strength) - strength / 2;
                for (int band = 0; band < 3; band++) {
                    int value = pixel[band] + shade + random.nextInt(strength / 2 + 1);
                    pixel[band] = Math.clamp(value, 0, 255);
                }
                raster.setPixel(x, y, pixel);
            }
        }
        return image;
    }

    /** The picture that a camera held so would have stored of this one. */
    static BufferedImage turned(BufferedImage upright, int orientation) {
        boolean onItsSide = orientation >= 5;
        int width = onItsSide ? upright.getHeight() : upright.getWidth();
        int height = onItsSide ? upright.getWidth() : upright.getHeight();
        var stored = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < upright.getHeight(); y++) {
            for (int x = 0; x < upright.getWidth(); x++) {
                int right = upright.getWidth() - 1 - x;
                int bottom = upright.getHeight() - 1 - y;
                int colour = upright.getRGB(x, y);
                switch (orientation) {
                    case 1 -> stored.setRGB(x, y, colour);
                    case 2 -> stored.setRGB(right, y, colour);
                    case 3 -> stored.setRGB(right, bottom, colour);
                    case 4 -> stored.setRGB(x, bottom, colour);
                    case 5 -> stored.setRGB(y, x, colour);
                    // The top of what was seen is on the right of what is stored: EXIF's "right
                    // top".
                    case 6 -> stored.setRGB(y, right, colour);
                    case 7 -> stored.setRGB(bottom, right, colour);
                    case 8 -> stored.setRGB(bottom, x, colour);
                    default -> throw new IllegalArgumentException("orientation " + orientation);
                }
            }
        }
        return stored;
    }

    private static void paint(BufferedImage image, int lastAlpha) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int quarter =
                        (2 * x >= image.getWidth() ? 1 : 0) + (2 * y >= image.getHeight() ? 2 : 0);
                Color colour = QUARTERS.get(quarter);
                int alpha = quarter == 3 ? lastAlpha : 255;
                image.setRGB(x, y, (colour.getRGB() & 0xFFFFFF) | (alpha << 24));
            }
        }
    }
}
