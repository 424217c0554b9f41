package souk.functions.media;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.MemoryCacheImageInputStream;
import souk.listing.PictureFault;

/**
 * Reads a file's pixels as plain sRGB. The readers are named here and not looked for, so that the
 * same ones read whatever else is on the class path.
 */
final class Pixels {
    /** As many as the largest phones take; decoded they need 200 MB. */
    static final int MOST = 50_000_000;

    /** Pixels. */
    static final int LONGEST_SIDE = 16_000;

    static {
        // Nothing is written to a disk.
        ImageIO.setUseCache(false);
    }

    private Pixels() {}

    /**
     * Reads them. The header is read first: what is too large is refused before memory is asked
     * for. Of a large picture, only every second or third pixel is read, as long as its shorter
     * side has so many.
     *
     * @param enough pixels of the shorter side
     * @throws PictureRefused if it is too large, or cannot be read
     */
    static BufferedImage read(Format format, byte[] file, int enough) {
        ImageReader reader = null;
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader = reader(format);
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            requireSize(width, height);
            var reading = reader.getDefaultReadParam();
            int step = Math.max(1, Math.min(width, height) / enough);
            reading.setSourceSubsampling(step, step, 0, 0);
            return Rgb.of(reader.read(0, reading));
        } catch (PictureRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            // Readers meet damaged files with exceptions of many kinds.
            throw new PictureRefused(PictureFault.UNREADABLE);
        } finally {
            if (reader != null) {
                reader.dispose();
            }
        }
    }

    private static void requireSize(int width, int height) {
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST) {
            throw new PictureRefused(PictureFault.TOO_LARGE);
        }
    }

    private static ImageReader reader(Format format) throws IOException {
        return switch (format) {
            case JPEG -> {
                var provider = new JPEGImageReaderSpi();
                // It finds the JDK's reader, which it builds on.
                provider.onRegistration(IIORegistry.getDefaultInstance(), ImageReaderSpi.class);
                yield provider.createReaderInstance(null);
            }
            case PNG -> ImageIO.getImageReadersByFormatName("png").next();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
        };
    }
}
