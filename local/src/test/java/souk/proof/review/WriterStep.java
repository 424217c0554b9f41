package souk.proof.review;

import java.util.Random;

/** A step that somebody takes. */
enum WriterStep {
    ADD(34),
    CHANGE(22),
    REMOVE(16),
    REPORT(12),
    MODERATE(11),
    REFUND(5);

    private static final int ALL = 100;

    private final int share;

    WriterStep(int share) {
        this.share = share;
    }

    static WriterStep drawn(Random dice) {
        int eyes = dice.nextInt(ALL);
        for (WriterStep step : values()) {
            eyes -= step.share;
            if (eyes < 0) {
                return step;
            }
        }
        throw new IllegalStateException("the shares make no hundred");
    }
}
