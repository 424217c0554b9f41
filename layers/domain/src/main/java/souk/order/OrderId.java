package souk.order;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import souk.shopper.ShopperId;
import souk.value.Identifier;

/** An order. Immutable. */
public record OrderId(String value) {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LENGTH = 26;
    private static final int BITS = 5;

    public OrderId {
        Identifier.require("orderId", value);
    }

    /**
     * The order that this shopper's request makes, however often it is sent: 130 bits of SHA-256 of
     * both, in the letters of RFC 4648's base32.
     */
    public static OrderId of(ShopperId shopper, RequestKey key) {
        // Neither can hold the separator, so no two pairs read the same.
        byte[] digest = sha256(shopper.value() + "\n" + key.value());
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
        return new OrderId(id.toString());
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
