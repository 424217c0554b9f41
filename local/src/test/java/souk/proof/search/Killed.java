package souk.proof.search;

/** Ends a builder at once, as Lambda may. */
final class Killed extends RuntimeException {
    Killed(String where) {
        super(where, null, false, false);
    }
}
