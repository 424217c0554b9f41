package souk.proof.search;

/** Ends a builder at once, as Lambda may. */
final class Killed extends RuntimeException {
    private final String where;

    Killed(String where) {
        super(where, null, false, false);
        this.where = where;
    }

    String where() {
        return where;
    }
}
