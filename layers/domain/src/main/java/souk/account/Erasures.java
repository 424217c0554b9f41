package souk.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import souk.shopper.ShopperId;

/** Where it is kept which accounts are being erased. Safe for use by many threads. */
public interface Erasures {
    /**
     * Begins an erasure, unless one has begun: then nothing changes. From then on the person orders
     * nothing.
     */
    void begin(Erasure erasure);

    /** Those that are to be gone on with by now, the longest waiting first; a moment old. */
    List<ShopperId> due(Instant now, int most);

    /** The erasure as it is at this moment; empty when it is finished. */
    Optional<Erasure> find(ShopperId person);

    /** Goes on with it then. */
    void postpone(Erasure erasure, Instant until);

    /** Removes all that is left of the person, the erasure itself last. */
    void finish(Erasure erasure);
}
