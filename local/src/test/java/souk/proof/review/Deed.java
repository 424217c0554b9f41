package souk.proof.review;

import java.util.Random;

/** A step that somebody takes. */
enum Deed {
    ADD(34),
    CHANGE(22),
    REMOVE(16),
    REPORT(12),
    MODERATE(11),
    REFUND(5);

    private static final int ALL = 100;

    private final int share;

    Deed(int share) {
        this.share = share;
    }

    static Deed drawn(Random dice) {
        int eyes = dice.nextInt(ALL);
        for (Deed deed : values()) {
            eyes -= deed.share;
            if (eyes < 0) {
                return deed;
            }
        }
        throw new IllegalStateException("the shares make no hundred");
    }
}
