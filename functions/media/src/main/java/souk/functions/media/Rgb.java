package souk.functions.media;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Makes 8-bit sRGB without transparency of what readers give; what shows through is white. */
final class Rgb {
    private static final int WHITE = 255;

    private Rgb() {}

    static BufferedImage of(BufferedImage image) {
        var colours = image.getColorModel();
        boolean grey =
                colours.getNumColorComponents() == 1 && !(colours instanceof IndexColorModel);
        if (grey) {
            return ofGrey(image.getRaster(), colours);
        }
        var rgb =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        ColorSpace space = colours.getColorSpace();
        if (!colours.hasAlpha() && !space.isCS_sRGB()) {
            return new ColorConvertOp(null).filter(image, rgb);
        }
        var graphics = rgb.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return rgb;
    }

    /** Java takes grey values for linear light, and would show them too bright. */
    private static BufferedImage ofGrey(Raster samples, ColorModel colours) {
        int width = samples.getWidth();
        int height = samples.getHeight();
        float most = (1 << colours.getComponentSize(0)) - 1;
        var rgb = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixel = new int[samples.getNumBands()];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                samples.getPixel(x, y, pixel);
                float opaque = colours.hasAlpha() ? pixel[pixel.length - 1] / most : 1;
                int grey = Math.round((pixel[0] / most * opaque + 1 - opaque) * WHITE);
                rgb.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        }
        return rgb;
    }
}
