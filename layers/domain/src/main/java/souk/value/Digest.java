package souk.value;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names made of other names, so that whoever knows those finds them. */
public final class Digest {
    /** Of the short form, in characters. */
    public static final int LENGTH = 26;

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int BITS = 5;

    private Digest() {}

    /**
     * 130 bits of SHA-256 in the letters of RFC 4648's base32, in lower case. The parts are kept
     * apart by line ends, which no identifier holds.
     */
    public static String of(String... parts) {
        byte[] digest = sha256(String.join("\n", parts));
        StringBuilder id = new StringBuilder(LENGTH);
        int buffer = 0;
        int held = 0;
        for (int next = 0; id.length() < LENGTH; held -= BITS) {
            if (held < BITS) {
                buffer = (buffer << Byte.SIZE) | (digest[next++] & 0xff);
                held += Byte.SIZE;
            }
            id.append(LETTERS.charAt((buffer >> (held - BITS)) & 31));
        }
        return id.toString();
    }

    /** All 256 bits, in hexadecimal. */
    public static String hex(String text) {
        return HexFormat.of().formatHex(sha256(text));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
