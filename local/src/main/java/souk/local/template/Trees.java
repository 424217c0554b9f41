package souk.local.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Maps and lists as YAML gives them: how to narrow them, and how SAM lays Globals under a resource.
 */
final class Trees {
    private Trees() {}

    static Map<String, Object> map(Map<?, ?> tree) {
        var map = new LinkedHashMap<String, Object>();
        tree.forEach((key, value) -> map.put((String) key, value));
        return map;
    }

    /**
     * Lays the resource's own tree over the global one: maps merge, lists append, scalars replace,
     * as SAM's Globals section says.
     */
    static Object overlay(Object global, Object own) {
        if (global instanceof Map<?, ?> below
                && own instanceof Map<?, ?> above
                && !intrinsic(below)
                && !intrinsic(above)) {
            var merged = map(below);
            map(above).forEach((key, value) -> merged.merge(key, value, Trees::overlay));
            return merged;
        }
        if (global instanceof List<?> below && own instanceof List<?> above) {
            var merged = new ArrayList<Object>(below);
            merged.addAll(above);
            return merged;
        }
        return own;
    }

    /** Whether a tree is a call of an intrinsic function rather than data. */
    static boolean intrinsic(Object tree) {
        return tree instanceof Map<?, ?> map
                && map.size() == 1
                && map.keySet().iterator().next() instanceof String key
                && (key.equals("Ref") || key.startsWith("Fn::"));
    }
}
