package souk.bench.scaling;

/**
 * One write of a transaction.
 *
 * @param units write units that it takes when the transaction is done
 * @param locks false for what follows later into an index, which no transaction holds
 * @param seen the version that the write was decided on, or {@link #ANY}
 */
record Write(ContendedRow row, double units, boolean locks, long seen) {
    static final long ANY = -1;

    /** A row of at most 1 KB: a unit to prepare and one to commit. */
    static Write of(ContendedRow row) {
        return new Write(row, 2, true, ANY);
    }

    /** The same, only if the row is still what it was. */
    static Write ifStill(ContendedRow row, double units, long seen) {
        return new Write(row, units, true, seen);
    }

    /**
     * Entries of an index that are put or deleted. An index that cannot take them throttles the
     * table.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/gsi-throttling.html">Back
     *     pressure of indexes</a>
     */
    static Write ofIndex(ContendedRow row, int entries) {
        return new Write(row, entries, false, ANY);
    }
}
