package souk.value;

import java.util.Optional;
import java.util.Set;

/**
 * Which versions of a thing a caller lets be changed: whichever there is, or those that are named.
 */
public record Precondition(Optional<Set<Long>> versions) {
    /** Whichever there is. */
    public static final Precondition ANY = new Precondition(Optional.empty());

    public Precondition {
        versions = versions.map(Set::copyOf);
    }

    /** One of these; none at all where none is named. */
    public static Precondition oneOf(Set<Long> versions) {
        return new Precondition(Optional.of(versions));
    }

    public static Precondition exactly(long version) {
        return oneOf(Set.of(version));
    }

    public boolean allows(long version) {
        return versions.map(some -> some.contains(version)).orElse(true);
    }
}
