package souk.http;

import java.util.List;
import java.util.stream.Stream;

/** The values that the edge's own tests know to be bad, for proofs of the whole shop. */
public final class KnownBadValues {
    private KnownBadValues() {}

    /** Not JSON, of another type, or half a surrogate pair; some may be well in a field. */
    public static List<String> all() {
        return Stream.of(BadValues.NOT_JSON, BadValues.HALF_PAIRS, BadValues.MISTYPED.keySet())
                .flatMap(values -> values.stream().sorted())
                .toList();
    }
}
