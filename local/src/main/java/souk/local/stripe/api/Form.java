package souk.local.stripe.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import souk.local.stripe.ledger.StripeRefusal;

/**
 * A form as Stripe nests it: {@code line_items[0][price_data][currency]=eur}. Immutable.
 *
 * @param fields the fields by their names in full, sorted
 */
record Form(Map<String, String> fields) {
    private static final Pattern NAME = Pattern.compile("([^\\[\\]]+)((?:\\[[^\\[\\]]*])*)");

    /** Reads a body or a query. */
    static Form parse(String encoded) {
        var fields = new TreeMap<String, String>();
        var unnumbered = new HashMap<String, Integer>();
        for (var pair : encoded.isEmpty() ? new String[0] : encoded.split("&")) {
            var at = pair.indexOf('=');
            var name = decode(at < 0 ? pair : pair.substring(0, at));
            if (name.endsWith("[]")) {
                var stem = name.substring(0, name.length() - 1);
                name = stem + (unnumbered.merge(stem, 1, Integer::sum) - 1) + "]";
            }
            fields.put(name, at < 0 ? "" : decode(pair.substring(at + 1)));
        }
        return new Form(fields);
    }

    /** The parameters, to read. */
    Params params() {
        var root = new HashMap<String, Object>();
        fields.forEach((name, value) -> put(root, name, value));
        return Params.of(root);
    }

    private static void put(Map<String, Object> root, String name, String value) {
        var keys = keys(name);
        var into = root;
        for (var key : keys.subList(0, keys.size() - 1)) {
            into = below(into, key, name);
        }
        if (into.putIfAbsent(keys.getLast(), value) != null) {
            throw malformed(name);
        }
    }

    @SuppressWarnings("unchecked") // Only put makes these maps.
    private static Map<String, Object> below(Map<String, Object> into, String key, String name) {
        var below = into.computeIfAbsent(key, _ -> new HashMap<String, Object>());
        if (below instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw malformed(name);
    }

    private static List<String> keys(String name) {
        var match = NAME.matcher(name);
        if (!match.matches()) {
            throw malformed(name);
        }
        var below = match.group(2);
        return below.isEmpty()
                ? List.of(match.group(1))
                : List.of((match.group(1) + below.replace("]", "")).split("\\["));
    }

    private static StripeRefusal malformed(String name) {
        return StripeRefusal.parameter(
                "parameter_invalid_hash", name, "Invalid parameter name: " + name);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw StripeRefusal.invalid(null, "Invalid request: the form is not encoded well.");
        }
    }
}
