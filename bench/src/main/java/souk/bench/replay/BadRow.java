package souk.bench.replay;

/** A row of an order file cannot be played. It is reported and left out; the rest goes on. */
final class BadRow extends RuntimeException {
    private final long line;

    /**
     * @param line the line of the file on which the row begins, the header being line 1
     */
    BadRow(long line, String why) {
        super("line " + line + ": " + why, null, false, false);
        this.line = line;
    }

    long line() {
        return line;
    }

    /** Line and reason, as one sentence. */
    String sentence() {
        return String.valueOf(getMessage());
    }
}
