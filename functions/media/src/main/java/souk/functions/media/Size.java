package souk.functions.media;

import com.twelvemonkeys.image.ResampleOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** One size of a picture, and how it is written: JPEG, with nothing beside its pixels. */
final class Size {
    /** From the best on. At the last one, noise has lost all but its averages. */
    private static final List<Float> QUALITIES =
            List.of(
                    .82f, .78f, .74f, .7f, .65f, .6f, .55f, .5f, .45f, .4f, .34f, .28f, .22f, .16f,
                    .1f, .02f);

    /** The home page shows twenty of the narrowest to a phone. */
    private static final int BYTES_OF_480 = 18_000;

    private static final int BYTES_OF_960 = 90_000;
    private static final int MOST_BYTES = 250_000;

    private Size() {}

    /** The most bytes that a size may have. */
    static int limit(int width) {
        if (width <= 480) {
            return BYTES_OF_480;
        }
        return width <= 960 ? BYTES_OF_960 : MOST_BYTES;
    }

    /** The same picture, smaller; never larger. */
    static BufferedImage scaled(BufferedImage image, int width, int height) {
        if (width >= image.getWidth() && height >= image.getHeight()) {
            return image;
        }
        var smaller = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        return new ResampleOp(width, height, ResampleOp.FILTER_MITCHELL).filter(image, smaller);
    }

    /** The picture as JPEG, at the highest quality whose bytes fit its width. */
    static byte[] jpeg(BufferedImage image) {
        int limit = limit(image.getWidth());
        byte[] best = jpeg(image, QUALITIES.getFirst());
        if (best.length <= limit) {
            return best;
        }
        int tooMany = 0;
        int fits = QUALITIES.size() - 1;
        best = jpeg(image, QUALITIES.getLast());
        while (fits - tooMany > 1) {
            int middle = (tooMany + fits) / 2;
            byte[] tried = jpeg(image, QUALITIES.get(middle));
            if (tried.length <= limit) {
                fits = middle;
                best = tried;
            } else {
                tooMany = middle;
            }
        }
        return best;
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var writing = writer.getDefaultWriteParam();
            writing.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            writing.setCompressionQuality(quality);
            // Some percent smaller, and a page shows all of it early.
            writing.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(image, null, null), writing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
