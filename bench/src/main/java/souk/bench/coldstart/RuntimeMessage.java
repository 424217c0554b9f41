package souk.bench.coldstart;

/**
 * Something a function's process told the Runtime API.
 *
 * @param nanos when its last byte was read, by {@link System#nanoTime()}
 */
record RuntimeMessage(What what, long nanos, String text) {
    enum What {
        /** It asks for its next event. */
        READY,
        /** Its snapshot may be taken: it asks to be restored. */
        SNAPSHOT,
        /** It answers an event. */
        ANSWER,
        /** It could not start, or could not answer. */
        FAILURE
    }
}
