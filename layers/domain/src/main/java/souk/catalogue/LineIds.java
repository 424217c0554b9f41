package souk.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import souk.value.Malformed;

/**
 * Some products, or variants of them, by name, at most as many as a cart holds. Each is named once.
 * Immutable.
 */
public record LineIds(List<LineId> values) {
    public static final int MAX = 40;

    public LineIds {
        values = values.stream().distinct().toList();
        if (values.isEmpty() || values.size() > MAX) {
            throw new Malformed("ids must be 1 to " + MAX + ", was " + values.size());
        }
    }

    /** Reads {@code mug,kite}. */
    public static LineIds of(String text) {
        return new LineIds(Arrays.stream(text.split(",", -1)).map(LineId::new).toList());
    }

    /** Those that were found, as they were named. */
    public List<Product> inOrder(Map<LineId, Product> found) {
        return values.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
