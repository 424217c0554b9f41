package souk.dynamo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An attribute of a table's rows: its name, and how its values are written. A schema declares each
 * once; rows, updates, conditions and filters are made of these constants. Immutable.
 *
 * @param <V> the values in the domain's own types
 */
public final class Attribute<V> {
    private final List<String> path;
    private final Function<AttributeValue, V> read;
    private final Function<V, AttributeValue> write;

    private Attribute(
            List<String> path,
            Function<AttributeValue, V> read,
            Function<V, AttributeValue> write) {
        this.path = path;
        this.read = read;
        this.write = write;
    }

    public static <V> Attribute<V> of(
            String name, Function<AttributeValue, V> read, Function<V, AttributeValue> write) {
        return new Attribute<>(List.of(name), read, write);
    }

    public static Attribute<String> text(String name) {
        return of(name, AttributeValue::s, AttributeValue::fromS);
    }

    public static <V> Attribute<V> text(
            String name, Function<String, V> read, Function<V, String> write) {
        return of(
                name,
                value -> read.apply(value.s()),
                value -> AttributeValue.fromS(write.apply(value)));
    }

    public static <V> Attribute<V> number(
            String name, LongFunction<V> read, ToLongFunction<V> write) {
        return of(
                name,
                value -> read.apply(Long.parseLong(value.n())),
                value -> AttributeValue.fromN(Long.toString(write.applyAsLong(value))));
    }

    public static Attribute<Long> number(String name) {
        return number(name, Long::valueOf, Long::longValue);
    }

    /** A number that fits an int; any other is a fault of the row. */
    public static Attribute<Integer> count(String name) {
        return number(name, Math::toIntExact, Integer::longValue);
    }

    /** A time in milliseconds. */
    public static Attribute<Instant> millis(String name) {
        return number(name, Instant::ofEpochMilli, Instant::toEpochMilli);
    }

    /** A time in seconds, as DynamoDB's expiry of rows wants it. */
    public static Attribute<Instant> seconds(String name) {
        return number(name, Instant::ofEpochSecond, Instant::getEpochSecond);
    }

    public static Attribute<Currency> currency(String name) {
        return text(name, Currency::getInstance, Currency::getCurrencyCode);
    }

    /** One that is there or not; it has no other value than true. */
    public static Attribute<Boolean> flag(String name) {
        return of(name, AttributeValue::bool, AttributeValue::fromBool);
    }

    public static Attribute<List<String>> texts(String name) {
        return list(name, AttributeValue::s, AttributeValue::fromS);
    }

    /** A set of texts; DynamoDB has no empty one. */
    public static <V> Attribute<Set<V>> textSet(
            String name, Function<String, V> read, Function<V, String> write) {
        return of(
                name,
                value -> value.ss().stream().map(read).collect(Collectors.toUnmodifiableSet()),
                set -> AttributeValue.fromSs(set.stream().map(write).sorted().toList()));
    }

    /** A list of maps. */
    public static <V> Attribute<List<V>> maps(
            String name,
            Function<Map<String, AttributeValue>, V> read,
            Function<V, Map<String, AttributeValue>> write) {
        return list(
                name,
                value -> read.apply(value.m()),
                value -> AttributeValue.fromM(write.apply(value)));
    }

    private static <V> Attribute<List<V>> list(
            String name, Function<AttributeValue, V> read, Function<V, AttributeValue> write) {
        return of(
                name, values -> each(values.l(), read), v -> AttributeValue.fromL(each(v, write)));
    }

    private static <A, B> List<B> each(List<A> values, Function<A, B> change) {
        List<B> changed = new ArrayList<>(values.size());
        for (A value : values) {
            changed.add(change.apply(value));
        }
        return changed;
    }

    /** The same inside of a map. */
    public Attribute<V> in(Attribute<?> map) {
        List<String> inner = new ArrayList<>(map.path);
        inner.addAll(path);
        return new Attribute<>(inner, read, write);
    }

    public String name() {
        return path.getFirst();
    }

    /**
     * Its value in a row, or in a map of one.
     *
     * @throws IllegalStateException when it is not there, which is a fault of the row
     */
    public V of(Map<String, AttributeValue> row) {
        return maybeOf(row).orElseThrow(() -> new IllegalStateException("no " + name()));
    }

    /** Empty when the row has no such attribute. */
    public Optional<V> maybeOf(Map<String, AttributeValue> row) {
        return Optional.ofNullable(row.get(name())).map(read);
    }

    public boolean isIn(Map<String, AttributeValue> row) {
        return row.containsKey(name());
    }

    public void put(Map<String, AttributeValue> row, V value) {
        row.put(name(), value(value));
    }

    /** Leaves the attribute out when there is no value. */
    public void put(Map<String, AttributeValue> row, Optional<V> value) {
        value.ifPresent(each -> put(row, each));
    }

    /** For {@link Map#ofEntries}. */
    public Map.Entry<String, AttributeValue> entry(V value) {
        return Map.entry(name(), value(value));
    }

    AttributeValue value(V value) {
        return write.apply(value);
    }

    String in(Placeholders placeholders) {
        return placeholders.name(path);
    }

    public Condition exists() {
        return names -> "attribute_exists(" + in(names) + ")";
    }

    public Condition missing() {
        return names -> "attribute_not_exists(" + in(names) + ")";
    }

    public Condition is(V value) {
        return compared("=", value);
    }

    public Condition isNot(V value) {
        return compared("<>", value);
    }

    public Condition atLeast(V value) {
        return compared(">=", value);
    }

    public Condition atMost(V value) {
        return compared("<=", value);
    }

    public Condition below(V value) {
        return compared("<", value);
    }

    public Condition above(V value) {
        return compared(">", value);
    }

    private Condition compared(String how, V value) {
        return names -> in(names) + " " + how + " " + names.value(value(value));
    }

    /** A text that begins so. */
    public Condition startsWith(String prefix) {
        return names ->
                "begins_with(" + in(names) + ", " + names.value(AttributeValue.fromS(prefix)) + ")";
    }

    /** A set of texts with this one in it. */
    public Condition contains(String text) {
        return names ->
                "contains(" + in(names) + ", " + names.value(AttributeValue.fromS(text)) + ")";
    }

    /** A map, list or set of fewer elements. */
    public Condition smallerThan(int size) {
        return names ->
                "size("
                        + in(names)
                        + ") < "
                        + names.value(AttributeValue.fromN(Integer.toString(size)));
    }
}
