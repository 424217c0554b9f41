package souk.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The template's parameters with the values they have here, checked against the template's own
 * rules.
 */
final class Parameters {
    private Parameters() {}

    /**
     * @throws BrokenTemplate if a parameter has no value, or one its rules refuse
     */
    static Map<String, Object> values(Map<String, Object> declared, Map<String, String> given) {
        var values = new LinkedHashMap<String, Object>();
        declared.forEach(
                (name, declaration) -> {
                    if (!(declaration instanceof Map<?, ?> rules)) {
                        throw new BrokenTemplate(Place.of(name), "is no parameter declaration.");
                    }
                    values.put(name, value(name, Trees.map(rules), given));
                });
        return values;
    }

    private static Object value(String name, Map<String, Object> rules, Map<String, String> given) {
        var chosen = given.containsKey(name) ? given.get(name) : rules.get("Default");
        if (chosen == null) {
            throw new BrokenTemplate(
                    "The template's parameter %s has no default: set PARAM_%s=<value>."
                            .formatted(name, name));
        }
        var text = String.valueOf(chosen);
        if (rules.get("AllowedPattern") instanceof String pattern
                && !Pattern.matches(pattern, text)) {
            throw new BrokenTemplate(
                    "The template's parameter %s must match %s, was %s."
                            .formatted(name, pattern, text));
        }
        if (rules.get("AllowedValues") instanceof List<?> allowed
                && allowed.stream().map(String::valueOf).noneMatch(text::equals)) {
            throw new BrokenTemplate(
                    "The template's parameter %s must be one of %s, was %s."
                            .formatted(name, allowed, text));
        }
        var type = String.valueOf(rules.getOrDefault("Type", "String"));
        return type.equals("CommaDelimitedList") || type.startsWith("List<")
                ? List.of((Object[]) text.split("\\s*,\\s*"))
                : text;
    }
}
