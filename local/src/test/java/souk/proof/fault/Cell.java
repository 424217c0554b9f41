package souk.proof.fault;

import java.util.Comparator;
import souk.proof.checkout.Trouble;

/**
 * One trouble at one call.
 *
 * @param site counts the calls of all paths, from 1
 * @param place counts the calls of this path, from 1
 */
record Cell(Path path, int site, int place, Trouble trouble) implements Comparable<Cell> {
    private static final Comparator<Cell> ORDER =
            Comparator.comparingInt(Cell::site).thenComparing(Cell::trouble);

    String call() {
        return path.calls().get(place - 1);
    }

    boolean possible() {
        return trouble.impossible(call()).isEmpty();
    }

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "%s, call %d, %s: %s".formatted(path, place, call(), trouble.words());
    }
}
