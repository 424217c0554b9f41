package souk.functions.search.index;

/**
 * A file that this release cannot read: of another form or language, or damaged. The products have
 * to be indexed anew.
 */
public final class UnreadableIndex extends RuntimeException {
    UnreadableIndex(String message) {
        super(message);
    }

    UnreadableIndex(String message, Throwable cause) {
        super(message, cause);
    }
}
