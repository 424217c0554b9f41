package souk.functions.search.fresh;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import souk.functions.search.index.ProductIndex;
import souk.search.TailEntry;

/**
 * An index of all products at some time. Immutable.
 *
 * @param held the entries of the tail that it holds
 */
record Base(ProductIndex index, Set<TailEntry> held) {

    static Base of(ProductIndex index) {
        return new Base(index, Set.copyOf(index.held()));
    }

    /** Those of the entries whose changes it lacks. */
    List<TailEntry> lacks(Collection<TailEntry> entries) {
        return entries.stream().filter(entry -> !held.contains(entry)).toList();
    }

    /** Those of the entries whose changes are in it. */
    List<TailEntry> holds(Collection<TailEntry> entries) {
        return entries.stream().filter(held::contains).toList();
    }
}
