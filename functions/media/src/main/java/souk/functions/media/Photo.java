package souk.functions.media;

import java.awt.image.BufferedImage;
import souk.catalogue.Image;

/**
 * A picture made of a seller's file: upright, plain sRGB, and without anything else that the file
 * held. Not for use by several threads.
 */
final class Photo {
    private static final int WIDEST = Image.WIDTHS.getLast();

    /** Of the largest size, so that a long strip has no more pixels than a photo. */
    private static final int HIGHEST = WIDEST * 3 / 2;

    /** Twice as many as are shown, so that none is shown that was read alone. */
    private static final int ENOUGH = 2 * WIDEST;

    private final BufferedImage largest;

    private Photo(BufferedImage largest) {
        this.largest = largest;
    }

    /**
     * Makes it.
     *
     * @throws PictureRefused if the file is none of a picture that the shop takes
     */
    static Photo of(byte[] file) {
        var format = Format.of(file);
        var container = Container.of(format, file);
        var orientation = container.exif().map(Orientation::of).orElse(Orientation.UPRIGHT);
        BufferedImage pixels = Pixels.read(format, file, ENOUGH);
        int across = orientation.onItsSide() ? pixels.getHeight() : pixels.getWidth();
        int down = orientation.onItsSide() ? pixels.getWidth() : pixels.getHeight();
        double scale = Math.min(1, Math.min((double) WIDEST / across, (double) HIGHEST / down));
        int width = scaled(pixels.getWidth(), scale);
        int height = scaled(pixels.getHeight(), scale);
        return new Photo(orientation.upright(Size.scaled(pixels, width, height)));
    }

    private static int scaled(int pixels, double scale) {
        return Math.max(1, (int) Math.round(pixels * scale));
    }

    int width() {
        return largest.getWidth();
    }

    int height() {
        return largest.getHeight();
    }

    /**
     * The JPEG of a size.
     *
     * @param width pixels, at most its own
     */
    byte[] jpeg(int width) {
        int height = scaled(height(), (double) width / width());
        return Size.jpeg(Size.scaled(largest, width, height));
    }
}
