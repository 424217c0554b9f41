package souk.local.fault;

/**
 * A reason not to start that its reader can put right; the message is the whole sentence to show.
 */
public abstract class StartupError extends RuntimeException {
    protected StartupError(String sentence) {
        super(sentence);
    }
}
