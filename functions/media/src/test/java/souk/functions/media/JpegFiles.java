package souk.functions.media;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes JPEG files as cameras and programs do: with metadata, progressive, or for print. */
final class JpegFiles {
    /** Stands in each kind of metadata that is planted. */
    static final String PLANTED = "planted-secret";

    private static final int TRANSFORM_NONE = 0;
    private static final int TRANSFORM_YCCK = 2;

    private JpegFiles() {}

    static byte[] of(BufferedImage image, boolean progressive) {
        return write(new IIOImage(image, null, null), progressive);
    }

    /** Four inks, as Adobe's programs write them. */
    static byte[] cmyk(BufferedImage image) {
        return withSegment(fourBands(image, false), 0xEE, adobe(TRANSFORM_NONE));
    }

    /** The same, with the colours as brightness and differences. */
    static byte[] ycck(BufferedImage image) {
        return withSegment(fourBands(image, true), 0xEE, adobe(TRANSFORM_YCCK));
    }

    /** The same file with a place, an author, a profile and a comment in it. */
    static byte[] withMetadata(byte[] jpeg, int orientation) {
        byte[] file = withSegment(jpeg, 0xFE, text("a comment: " + PLANTED));
        ICC_Profile profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        file = withSegment(file, 0xE2, joined(text("ICC_PROFILE\0\1\1"), profile.getData()));
        file =
                withSegment(
                        file,
                        0xE1,
                        text(
                                "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>"
                                        + PLANTED
                                        + "</x:xmpmeta>"));
        return withExif(file, orientation);
    }

    static byte[] withExif(byte[] jpeg, int orientation) {
        return withSegment(jpeg, 0xE1, joined(text("Exif\0\0"), Exif.of(orientation)));
    }

    static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + data.length + 4);
        file.put(jpeg, 0, 2);
        file.put((byte) 0xFF).put((byte) marker).putShort((short) (data.length + 2)).put(data);
        return file.put(jpeg, 2, jpeg.length - 2).array();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }

    private static byte[] adobe(int transform) {
        return joined(text("Adobe\0\144\0\0\0\0"), new byte[] {(byte) transform});
    }

    /**
     * Adobe's values are the other way round: 255 is no ink, as in light. Differences are of inks
     * all the same, but for black.
     */
    private static byte[] fourBands(BufferedImage image, boolean differences) {
        WritableRaster inks =
                Raster.createInterleavedRaster(0, image.getWidth(), image.getHeight(), 4, null);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                int red = (rgb >> 16) & 0xFF;
                int green = (rgb >> 8) & 0xFF;
                int blue = rgb & 0xFF;
                int[] light = {red, green, blue, 255};
                inks.setPixel(
                        x,
                        y,
                        differences ? differences(255 - red, 255 - green, 255 - blue) : light);
            }
        }
        return write(new IIOImage(inks, null, null), false);
    }

    /** JFIF, section 7. */
    private static int[] differences(int red, int green, int blue) {
        double brightness = .299 * red + .587 * green + .114 * blue;
        double toBlue = (blue - brightness) / 1.772 + 128;
        double toRed = (red - brightness) / 1.402 + 128;
        return new int[] {
            (int) Math.round(brightness),
            Math.clamp(Math.round(toBlue), 0, 255),
            Math.clamp(Math.round(toRed), 0, 255),
            255
        };
    }

    private static byte[] write(IIOImage image, boolean progressive) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            param.setProgressiveMode(
                    progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.setOutput(out);
            writer.write(null, image, param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
