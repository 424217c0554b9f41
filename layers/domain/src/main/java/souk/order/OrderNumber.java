package souk.order;

import souk.value.Digest;

/**
 * A short name of an order for people to read out: 8 letters and digits, none of which looks like
 * another. It is made of the order's id, so that it need not be kept. Among a million orders, about
 * one pair shares a number; therefore no route takes it. Immutable.
 */
public record OrderNumber(String value) {
    /** Without 0 and O, 1 and I. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LENGTH = 8;

    public static OrderNumber of(OrderId id) {
        String digest = Digest.hex("order number\n" + id.value());
        StringBuilder number = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            int twoHexDigits = Integer.parseInt(digest.substring(2 * i, 2 * i + 2), 16);
            number.append(LETTERS.charAt(twoHexDigits % LETTERS.length()));
        }
        return new OrderNumber(number.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
