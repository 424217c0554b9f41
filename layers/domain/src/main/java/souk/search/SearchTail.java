package souk.search;

import java.util.Collection;
import java.util.List;
import souk.catalogue.ProductId;

/**
 * The products that were changed and that the base may lack, one entry for each. A seller's change
 * of a listing and a rating add theirs in their own transaction. Safe for use by many threads.
 */
public interface SearchTail {
    /** All entries that were there when it was called, or came later: strongly consistent. */
    List<TailEntry> entries();

    /** Adds an entry for each of the products, which replaces the one that is there. */
    void add(Collection<ProductId> changed);

    /** Removes entries; one whose product was changed since stays. */
    void remove(Collection<TailEntry> held);
}
