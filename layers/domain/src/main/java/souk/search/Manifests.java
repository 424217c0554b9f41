package souk.search;

import java.util.Optional;

/** Where it stands which base is read. Safe for use by many threads. */
public interface Manifests {
    /** The one at this moment: strongly consistent. Empty while there is no base. */
    Optional<Manifest> current();

    /**
     * Makes a base the one that is read, if the one before it still is.
     *
     * @return false if somebody else published meanwhile
     */
    boolean publish(Manifest next);
}
