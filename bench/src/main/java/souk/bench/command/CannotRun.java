package souk.bench.command;

/**
 * A measurement cannot be made as asked. The message is one sentence that says what to do; it is
 * shown without a stack trace.
 */
public final class CannotRun extends RuntimeException {
    public CannotRun(String sentence) {
        super(sentence, null, false, false);
    }
}
