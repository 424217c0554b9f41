package souk.catalogue;

import java.util.List;

/**
 * What buyers choose by, such as a size. Immutable.
 *
 * @param values each once, in the order in which they are offered
 */
public record Option(String name, List<String> values) {
    public Option {
        values = List.copyOf(values);
    }
}
