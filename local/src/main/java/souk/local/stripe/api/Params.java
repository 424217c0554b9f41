package souk.local.stripe.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import souk.local.stripe.ledger.StripeRefusal;

/**
 * The parameters of a call, read one by one; whatever nobody has read at the end is unknown.
 *
 * <p>For one thread.
 */
final class Params {
    /** The longest text that Stripe takes anywhere. */
    private static final int MAX_LENGTH = 5_000;

    private final String path;
    private final Map<String, Object> values;
    private final Set<String> read = new HashSet<>();
    private final List<Params> inner = new ArrayList<>();

    private Params(String path, Map<String, Object> values) {
        this.path = path;
        this.values = values;
    }

    static Params of(Map<String, Object> form) {
        return new Params("", form);
    }

    /** The name of a parameter of here, in full: {@code line_items[0][quantity]}. */
    String name(String key) {
        return path.isEmpty() ? key : path + "[" + key + "]";
    }

    Optional<String> text(String key) {
        var value = take(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (!(value.get() instanceof String text)) {
            throw refusal("parameter_invalid_string", key, "Invalid string: a hash was given");
        }
        if (text.isEmpty()) {
            throw refusal(
                    "parameter_invalid_empty",
                    key,
                    "You passed an empty string for '%s'. Leave it out or give it a value."
                            .formatted(name(key)));
        }
        return Optional.of(text(key, text, MAX_LENGTH));
    }

    /** A text of at most so many characters. */
    Optional<String> text(String key, int longest) {
        return text(key).map(text -> text(key, text, longest));
    }

    private String text(String key, String text, int longest) {
        if (text.length() > longest) {
            throw refusal(
                    "parameter_invalid_string_length",
                    key,
                    "Invalid string: must be at most %d characters".formatted(longest));
        }
        return text;
    }

    String required(String key) {
        return text(key).orElseThrow(() -> missing(key));
    }

    StripeRefusal missing(String key) {
        return refusal(
                "parameter_missing", key, "Missing required param: %s.".formatted(name(key)));
    }

    StripeRefusal refusal(String code, String key, String message) {
        return StripeRefusal.parameter(code, name(key), message);
    }

    /** One of a few words. */
    Optional<String> choice(String key, String... words) {
        var text = text(key);
        text.filter(word -> !List.of(words).contains(word))
                .ifPresent(
                        _ -> {
                            throw refusal(
                                    "parameter_invalid_choice",
                                    key,
                                    "Invalid %s: must be one of %s"
                                            .formatted(name(key), String.join(", ", words)));
                        });
        return text;
    }

    void requiredChoice(String key, String... words) {
        if (choice(key, words).isEmpty()) {
            throw missing(key);
        }
    }

    OptionalLong number(String key, long least, long most) {
        var text = text(key);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!text.get().matches("-?\\d{1,18}")) {
            throw refusal(
                    "parameter_invalid_integer", key, "Invalid integer: %s".formatted(text.get()));
        }
        var number = Long.parseLong(text.get());
        if (number < least) {
            throw refusal(
                    "parameter_invalid_integer",
                    key,
                    "This value must be greater than or equal to %d.".formatted(least));
        }
        if (number > most) {
            throw refusal(
                    "parameter_invalid_integer",
                    key,
                    "This value must be less than or equal to %d.".formatted(most));
        }
        return OptionalLong.of(number);
    }

    /** The parameters below one. */
    Optional<Params> hash(String key) {
        return take(key).map(value -> hash(name(key), value));
    }

    /** A list of hashes, in the order of its indices. */
    List<Params> hashes(String key) {
        return hash(key).map(Params::elements).orElse(List.of());
    }

    /** A list of texts, in the order of its indices. */
    List<String> texts(String key) {
        return hash(key).stream()
                .flatMap(list -> list.indices().stream().map(list::required))
                .toList();
    }

    /** What the owner of an object wrote on it; at most 50 pairs. */
    Map<String, String> metadata() {
        var found = new HashMap<String, String>();
        hash("metadata")
                .ifPresent(
                        hash -> {
                            for (var key : hash.values.keySet()) {
                                found.put(Metadata.key(hash, key), Metadata.value(hash, key));
                            }
                        });
        if (found.size() > Metadata.MAX) {
            throw refusal(
                    "metadata_too_many_keys",
                    "metadata",
                    "Metadata can have up to %d keys.".formatted(Metadata.MAX));
        }
        return found;
    }

    /** What to expand, of a call that takes nothing else. */
    List<String> expandOnly() {
        var expand = texts("expand");
        end();
        return expand;
    }

    /** Refuses what nobody has read. */
    void end() {
        values.keySet().stream()
                .filter(key -> !read.contains(key))
                .sorted()
                .findFirst()
                .ifPresent(
                        key -> {
                            throw refusal(
                                    "parameter_unknown",
                                    key,
                                    "Received unknown parameter: " + name(key));
                        });
        inner.forEach(Params::end);
    }

    private List<Params> elements() {
        return indices().stream()
                .map(index -> hash(name(index), take(index).orElseThrow()))
                .toList();
    }

    private List<String> indices() {
        for (var key : values.keySet()) {
            if (!key.matches("\\d{1,4}")) {
                throw StripeRefusal.parameter("parameter_invalid_array", path, "Invalid array");
            }
        }
        return values.keySet().stream().sorted(Comparator.comparingInt(Integer::parseInt)).toList();
    }

    private Params hash(String name, Object value) {
        if (!(value instanceof Map<?, ?> below)) {
            throw StripeRefusal.parameter("parameter_invalid_hash", name, "Invalid object");
        }
        var entries = new HashMap<String, Object>();
        below.forEach((key, each) -> entries.put((String) key, (Object) each));
        var hash = new Params(name, entries);
        inner.add(hash);
        return hash;
    }

    private Optional<Object> take(String key) {
        read.add(key);
        return Optional.ofNullable(values.get(key));
    }
}
