package souk.functions.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes EXIF as a phone does: how it was held, whose it is, and where it was. */
final class Exif {
    private static final int ENTRY = 12;
    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;

    private Exif() {}

    /** A TIFF structure: a directory with orientation and artist, and one with a latitude. */
    static byte[] of(int orientation) {
        byte[] artist = (JpegFiles.PLANTED + "\0").getBytes(StandardCharsets.US_ASCII);
        int gps = 8 + 2 + 3 * ENTRY + 4;
        int values = gps + 2 + 2 * ENTRY + 4;
        ByteBuffer tiff = ByteBuffer.allocate(values + artist.length + 24);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0112, SHORT, 1, orientation << 16);
        entry(tiff, 0x013B, ASCII, artist.length, values + 24);
        entry(tiff, 0x8825, LONG, 1, gps);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        entry(tiff, 1, ASCII, 2, 'N' << 24);
        entry(tiff, 2, RATIONAL, 3, values);
        tiff.putInt(0);
        for (int part : new int[] {52, 1, 31, 1, 12, 1}) {
            tiff.putInt(part);
        }
        return tiff.put(artist).array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
