package souk.functions.media;

import java.nio.charset.StandardCharsets;
import souk.listing.PictureFault;

/** The formats that are read, told by a file's first bytes: what it is called may be wrong. */
enum Format {
    JPEG,
    PNG,
    WEBP;

    private static final int NAME = 4;

    /**
     * The format of a file.
     *
     * @throws PictureRefused if it has another
     */
    static Format of(byte[] file) {
        if (starts(file, 0, "\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (starts(file, 0, "\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (starts(file, 0, "RIFF") && starts(file, 2 * NAME, "WEBP")) {
            return WEBP;
        }
        throw new PictureRefused(other(file));
    }

    private static PictureFault other(byte[] file) {
        // ISO/IEC 23008-12: the brand after "ftyp".
        boolean container = starts(file, NAME, "ftyp");
        for (String brand : new String[] {"hei", "hev", "mif1", "msf1"}) {
            if (container && starts(file, 2 * NAME, brand)) {
                return PictureFault.HEIC;
            }
        }
        return PictureFault.UNSUPPORTED;
    }

    private static boolean starts(byte[] file, int at, String text) {
        byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
        if (file.length < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (file[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
