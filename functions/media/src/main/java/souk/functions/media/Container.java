package souk.functions.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import souk.listing.PictureFault;

/**
 * What a file says around its pixels. It is walked here and not by a library, because it is read
 * before anything is trusted: no length that the file claims is allocated.
 *
 * @param exif the TIFF structure of its EXIF, if any
 */
record Container(Optional<byte[]> exif) {
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PNG_SIGNATURE = 8;
    private static final int PNG_CRC = 4;
    private static final int RIFF_HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int APP1 = 0xE1;

    /** A progressive photo has about ten; each costs a pass over all pixels. */
    private static final int MOST_SCANS = 100;

    /**
     * Reads it.
     *
     * @throws PictureRefused if the file ends too early, or moves
     */
    static Container of(Format format, byte[] file) {
        return switch (format) {
            case JPEG -> jpeg(file);
            case PNG -> png(ByteBuffer.wrap(file));
            case WEBP -> webp(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN));
        };
    }

    /** ITU-T T.81, annex B. */
    private static Container jpeg(byte[] file) {
        Optional<byte[]> exif = Optional.empty();
        int at = 2;
        while (at + 4 <= file.length && (file[at + 1] & 0xFF) != START_OF_SCAN) {
            if ((file[at] & 0xFF) != 0xFF) {
                throw new PictureRefused(PictureFault.UNREADABLE);
            }
            int marker = file[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int length = ((file[at + 2] & 0xFF) << 8) | (file[at + 3] & 0xFF);
            if (marker == APP1 && exif.isEmpty() && at + 2 + length <= file.length) {
                byte[] data = Arrays.copyOfRange(file, at + 4, Math.max(at + 4, at + 2 + length));
                exif = startsWithExif(data) ? Optional.of(withoutPrefix(data)) : exif;
            }
            at += 2 + length;
        }
        requireScans(file, at);
        return new Container(exif);
    }

    /** In what is compressed, 0xFF stands only before a marker or a zero. */
    private static void requireScans(byte[] file, int from) {
        int scans = 0;
        for (int at = from; at + 1 < file.length; at++) {
            int marker = (file[at] & 0xFF) == 0xFF ? file[at + 1] & 0xFF : 0;
            if (marker == END_OF_IMAGE && scans > 0 && scans <= MOST_SCANS) {
                return;
            }
            scans += marker == START_OF_SCAN ? 1 : 0;
        }
        throw new PictureRefused(PictureFault.UNREADABLE);
    }

    /** PNG specification, section 5.3; acTL makes it move. */
    private static Container png(ByteBuffer file) {
        Optional<byte[]> exif = Optional.empty();
        file.position(PNG_SIGNATURE);
        while (file.remaining() >= CHUNK_HEADER) {
            int length = file.getInt();
            String name = name(file);
            if (name.equals("IEND")) {
                skip(file, PNG_CRC);
                return new Container(exif);
            }
            refuseIfMoving(name.equals("acTL"));
            byte[] data = chunk(file, length, name.equals("eXIf"));
            exif = name.equals("eXIf") ? Optional.of(data) : exif;
            skip(file, PNG_CRC);
        }
        throw new PictureRefused(PictureFault.UNREADABLE);
    }

    /** RFC 9649, section 2. */
    private static Container webp(ByteBuffer file) {
        Optional<byte[]> exif = Optional.empty();
        long claimed = Integer.toUnsignedLong(file.getInt(4)) + CHUNK_HEADER;
        if (claimed > file.limit() || file.limit() < RIFF_HEADER) {
            throw new PictureRefused(PictureFault.UNREADABLE);
        }
        file.limit((int) claimed).position(RIFF_HEADER);
        while (file.remaining() >= CHUNK_HEADER) {
            String name = name(file);
            int length = file.getInt();
            refuseIfMoving(name.equals("ANIM") || name.equals("ANMF"));
            byte[] data = chunk(file, length, name.equals("EXIF"));
            exif = name.equals("EXIF") ? Optional.of(withoutPrefix(data)) : exif;
            file.position(Math.min(file.limit(), file.position() + (length & 1)));
        }
        return new Container(exif);
    }

    private static void refuseIfMoving(boolean moving) {
        if (moving) {
            throw new PictureRefused(PictureFault.ANIMATED);
        }
    }

    private static String name(ByteBuffer file) {
        byte[] name = new byte[4];
        file.get(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    /** The bytes of a chunk if they are wanted; the file stands behind it afterwards. */
    private static byte[] chunk(ByteBuffer file, int length, boolean wanted) {
        int start = file.position();
        skip(file, length);
        byte[] data = new byte[wanted ? length : 0];
        file.get(start, data);
        return data;
    }

    private static void skip(ByteBuffer file, int length) {
        if (length < 0 || length > file.remaining()) {
            throw new PictureRefused(PictureFault.UNREADABLE);
        }
        file.position(file.position() + length);
    }

    private static boolean startsWithExif(byte[] data) {
        return data.length > EXIF.length
                && Arrays.equals(data, 0, EXIF.length, EXIF, 0, EXIF.length);
    }

    private static byte[] withoutPrefix(byte[] data) {
        return startsWithExif(data) ? Arrays.copyOfRange(data, EXIF.length, data.length) : data;
    }
}
