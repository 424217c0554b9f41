package souk.house.facts;

import java.util.Set;
import java.util.TreeSet;

/** Who gets in: anyone, or whoever has a token with these scopes. */
public record Access(boolean signedIn, Set<String> scopes) {
    public static final Access ANYONE = new Access(false, Set.of());

    public static Access with(Iterable<String> scopes) {
        Set<String> sorted = new TreeSet<>();
        scopes.forEach(sorted::add);
        return new Access(true, sorted);
    }

    @Override
    public String toString() {
        return signedIn ? "a token with " + scopes : "anyone";
    }
}
