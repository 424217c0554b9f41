package souk.local.template;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The template's conditions: Equals, Not, And, Or and each other by name. */
final class Conditions {
    private final Map<String, Object> declared;
    private final Intrinsics intrinsics;

    Conditions(Map<String, Object> declared, Intrinsics intrinsics) {
        this.declared = declared;
        this.intrinsics = intrinsics;
    }

    boolean holds(String name, Place place) {
        return named(name, place, new HashSet<>());
    }

    private boolean named(String name, Place place, Set<String> asked) {
        var rule = declared.get(name);
        if (rule == null) {
            throw new BrokenTemplate(
                    place, "asks for the condition " + name + ", which the template has not.");
        }
        if (!asked.add(name)) {
            throw new BrokenTemplate(
                    place, "asks for the condition " + name + ", which asks for itself.");
        }
        return rule(rule, Place.of("condition " + name), asked);
    }

    private boolean rule(Object rule, Place place, Set<String> asked) {
        if (!(rule instanceof Map<?, ?> map) || map.size() != 1) {
            throw new BrokenTemplate(place, "is no condition.");
        }
        var entry = Trees.map(map).entrySet().iterator().next();
        if (entry.getKey().equals("Condition")) {
            return named(String.valueOf(entry.getValue()), place, asked);
        }
        if (!(entry.getValue() instanceof List<?> parts)) {
            throw new BrokenTemplate(place, "needs a list for " + entry.getKey() + ".");
        }
        return switch (entry.getKey()) {
            case "Fn::Equals" -> text(parts.getFirst(), place).equals(text(parts.getLast(), place));
            case "Fn::Not" -> !rule(parts.getFirst(), place, asked);
            case "Fn::And" ->
                    parts.stream().allMatch(part -> rule(part, place, new HashSet<>(asked)));
            case "Fn::Or" ->
                    parts.stream().anyMatch(part -> rule(part, place, new HashSet<>(asked)));
            default ->
                    throw new BrokenTemplate(
                            place, "uses " + entry.getKey() + ", which is no condition.");
        };
    }

    private String text(Object part, Place place) {
        return String.valueOf(intrinsics.resolve(part, place));
    }
}
