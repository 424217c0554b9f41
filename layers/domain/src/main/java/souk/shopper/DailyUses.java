package souk.shopper;

/**
 * Counts what a person may do only so often a day, where nothing is written together with it. Safe
 * for use by many threads.
 */
@FunctionalInterface
public interface DailyUses {
    /** Counts one more, unless the person has done it as often as anybody may; then false. */
    boolean count(DailyUse use);
}
