package souk.operations.command;

/**
 * A command cannot do what was asked. The message is one sentence that says what to put right; it
 * is shown without a stack trace.
 */
public final class CannotRun extends RuntimeException {
    public CannotRun(String sentence) {
        super(sentence, null, false, false);
    }
}
