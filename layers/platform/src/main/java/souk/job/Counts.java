package souk.job;

/** Where a job tells what it did, by the name of a metric, as soon as it has done it. */
@FunctionalInterface
public interface Counts {
    /** Adds to what was counted under that name. */
    void add(String metric, long count);
}
