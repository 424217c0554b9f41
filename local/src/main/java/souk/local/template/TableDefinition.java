package souk.local.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A DynamoDB table of the template; equal when the tables are.
 *
 * @param attributes the types ({@code S}, {@code N} or {@code B}) of the key attributes, by name
 * @param indexes by name
 * @param stream the stream's view type
 * @param expiry the attribute that holds the time to live
 */
public record TableDefinition(
        String name,
        Map<String, String> attributes,
        Key key,
        Map<String, Index> indexes,
        Optional<String> stream,
        Optional<String> expiry) {
    public TableDefinition {
        attributes = Map.copyOf(attributes);
        indexes = Map.copyOf(indexes);
    }

    /** The name of the partition key's attribute, and of the sort key's where there is one. */
    public record Key(String partition, Optional<String> sort) {
        /** Both names, or the one there is. */
        public List<String> attributes() {
            return Stream.concat(Stream.of(partition), sort.stream()).toList();
        }
    }

    /**
     * An index.
     *
     * @param global whether it has a partition key of its own
     * @param projection {@code ALL}, {@code KEYS_ONLY} or {@code INCLUDE}
     * @param included the attributes that INCLUDE adds
     */
    public record Index(boolean global, Key key, String projection, List<String> included) {
        public Index {
            included = included.stream().sorted().toList();
        }
    }

    /** The indexes in the order of their names. */
    public Map<String, Index> sortedIndexes() {
        return new TreeMap<>(indexes);
    }
}
