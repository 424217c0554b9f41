package souk.functions.media;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.RenderedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Writes PNG files, also such as Java's own writer does not. */
final class PngFiles {
    private static final int AFTER_HEADER = 33;

    private PngFiles() {}

    static byte[] of(RenderedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, "png", bytes)) {
                throw new IllegalStateException("no writer takes it");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** With 16 bits for each colour and for how opaque it is. */
    static byte[] deep(BufferedImage image) {
        var colours =
                new ComponentColorModel(
                        ColorSpace.getInstance(ColorSpace.CS_sRGB),
                        true,
                        false,
                        Transparency.TRANSLUCENT,
                        DataBuffer.TYPE_USHORT);
        WritableRaster raster =
                colours.createCompatibleWritableRaster(image.getWidth(), image.getHeight());
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int argb = image.getRGB(x, y);
                int[] pixel = {argb >> 16, argb >> 8, argb, argb >> 24};
                for (int band = 0; band < pixel.length; band++) {
                    pixel[band] = (pixel[band] & 0xFF) * 257;
                }
                raster.setPixel(x, y, pixel);
            }
        }
        return of(new BufferedImage(colours, raster, false, null));
    }

    static byte[] withMetadata(byte[] png, int orientation) {
        byte[] text = JpegFiles.text("Comment\0" + JpegFiles.PLANTED);
        return withChunk(withChunk(png, "tEXt", text), "eXIf", Exif.of(orientation));
    }

    static byte[] withChunk(byte[] png, String name, byte[] data) {
        byte[] body = JpegFiles.joined(JpegFiles.text(name), data);
        var sum = new CRC32();
        sum.update(body);
        ByteBuffer file = ByteBuffer.allocate(png.length + body.length + 8);
        file.put(png, 0, AFTER_HEADER).putInt(data.length).put(body).putInt((int) sum.getValue());
        return file.put(png, AFTER_HEADER, png.length - AFTER_HEADER).array();
    }

    /** A header that claims so many pixels, before the pixels of a small picture. */
    static byte[] claiming(int width, int height) {
        byte[] png = of(Painting.of(4, 4, BufferedImage.TYPE_INT_RGB));
        var header = ByteBuffer.wrap(png);
        header.putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        header.putInt(29, (int) sum.getValue());
        return png;
    }
}
