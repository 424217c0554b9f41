package souk.local.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CloudFormation's intrinsic functions.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html">
 *     CloudFormation: intrinsic functions</a>
 */
final class Intrinsics {
    /** What {@code !Ref AWS::NoValue} is: a property with it counts as not there. */
    enum NoValue {
        NO_VALUE
    }

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(!?)([^}]+)}");

    private final References references;
    private final Conditions conditions;
    private final Map<String, Object> mappings;
    private final GeneratedSecrets secrets;

    Intrinsics(
            References references, Map<String, Object> conditions, Map<String, Object> mappings) {
        this.references = references;
        this.conditions = new Conditions(conditions, this);
        this.mappings = mappings;
        this.secrets = new GeneratedSecrets(references);
    }

    /** The tree with every intrinsic function in it replaced by its value. */
    Object resolve(Object tree, Place place) {
        if (tree instanceof Map<?, ?> map) {
            return Trees.intrinsic(map) ? call(map, place) : resolveMap(Trees.map(map), place);
        }
        if (tree instanceof List<?> list) {
            return resolveList(list, place);
        }
        return tree instanceof String text ? secrets.put(text, place) : tree;
    }

    boolean holds(String condition, Place place) {
        return conditions.holds(condition, place);
    }

    private Map<String, Object> resolveMap(Map<String, Object> map, Place place) {
        var resolved = new LinkedHashMap<String, Object>();
        map.forEach(
                (key, value) -> {
                    var answer = resolve(value, place.at(key));
                    if (!(answer instanceof NoValue)) {
                        resolved.put(key, answer);
                    }
                });
        return resolved;
    }

    private List<Object> resolveList(List<?> list, Place place) {
        var resolved = new ArrayList<Object>();
        for (var i = 0; i < list.size(); i++) {
            var answer = resolve(list.get(i), place.at(i));
            if (!(answer instanceof NoValue)) {
                resolved.add(answer);
            }
        }
        return resolved;
    }

    private Object call(Map<?, ?> call, Place place) {
        var entry = Trees.map(call).entrySet().iterator().next();
        var argument = entry.getValue();
        return switch (entry.getKey()) {
            case "Ref" -> ref(String.valueOf(argument), place);
            case "Fn::GetAtt" -> attribute(argument, place);
            case "Fn::Sub" -> substitute(argument, place);
            case "Fn::If" -> choose(argument, place);
            case "Fn::Join" -> join(argument, place);
            case "Fn::Select" -> select(argument, place);
            case "Fn::Split" -> split(argument, place);
            case "Fn::FindInMap" -> find(argument, place);
            case "Fn::Base64" ->
                    Base64.getEncoder()
                            .encodeToString(
                                    String.valueOf(resolve(argument, place))
                                            .getBytes(StandardCharsets.UTF_8));
            default ->
                    throw new BrokenTemplate(
                            place, "uses " + entry.getKey() + ", which cannot be resolved here.");
        };
    }

    private Object ref(String name, Place place) {
        return references
                .ref(name)
                .orElseThrow(
                        () ->
                                new BrokenTemplate(
                                        place,
                                        "refers to " + name + ", which the template has not."));
    }

    private Object attribute(Object argument, Place place) {
        var path =
                argument instanceof String dotted
                        ? List.of(dotted.split("\\.", 2))
                        : list(argument, 2, place);
        if (path.size() != 2) {
            throw new BrokenTemplate(place, "needs a resource and an attribute for GetAtt.");
        }
        return attribute(String.valueOf(path.getFirst()), String.valueOf(path.getLast()), place);
    }

    private Object attribute(String resource, String attribute, Place place) {
        return references
                .attribute(resource, attribute)
                .orElseThrow(
                        () ->
                                new BrokenTemplate(
                                        place,
                                        "asks for %s.%s, which cannot be resolved here."
                                                .formatted(resource, attribute)));
    }

    private String substitute(Object argument, Place place) {
        var pair =
                argument instanceof String text
                        ? List.of(text, Map.of())
                        : list(argument, 2, place);
        if (!(pair.getFirst() instanceof String text)
                || !(pair.getLast() instanceof Map<?, ?> given)) {
            throw new BrokenTemplate(place, "needs a text, and a map or nothing, for Sub.");
        }
        var filled =
                VARIABLE.matcher(text)
                        .replaceAll(
                                match ->
                                        Matcher.quoteReplacement(
                                                variable(
                                                        match.group(1),
                                                        match.group(2),
                                                        given,
                                                        place)));
        return secrets.put(filled, place);
    }

    private String variable(String bang, String name, Map<?, ?> given, Place place) {
        if (!bang.isEmpty()) {
            return "${" + name + "}";
        }
        var own = given.get(name);
        if (own != null) {
            return String.valueOf(resolve(own, place));
        }
        var dot = name.indexOf('.');
        return String.valueOf(
                dot < 0
                        ? ref(name, place)
                        : attribute(name.substring(0, dot), name.substring(dot + 1), place));
    }

    private Object choose(Object argument, Place place) {
        var parts = list(argument, 3, place);
        return resolve(parts.get(holds(String.valueOf(parts.getFirst()), place) ? 1 : 2), place);
    }

    private String join(Object argument, Place place) {
        var parts = list(argument, 2, place);
        var items = items(parts.getLast(), place).stream().map(String::valueOf).toList();
        return String.join(String.valueOf(parts.getFirst()), items);
    }

    private Object select(Object argument, Place place) {
        var parts = list(argument, 2, place);
        var items = items(parts.getLast(), place);
        var index = String.valueOf(resolve(parts.getFirst(), place));
        if (!index.matches("\\d{1,4}") || Integer.parseInt(index) >= items.size()) {
            throw new BrokenTemplate(
                    place, "selects item %s of %d.".formatted(index, items.size()));
        }
        return items.get(Integer.parseInt(index));
    }

    private List<Object> split(Object argument, Place place) {
        var parts = list(argument, 2, place);
        var text = String.valueOf(resolve(parts.getLast(), place));
        return Arrays.asList(
                (Object[]) text.split(Pattern.quote(String.valueOf(parts.getFirst())), -1));
    }

    private Object find(Object argument, Place place) {
        var keys =
                list(argument, 3, place).stream()
                        .map(key -> String.valueOf(resolve(key, place)))
                        .toList();
        Object found = mappings;
        for (var key : keys) {
            var next = found instanceof Map<?, ?> map ? map.get(key) : null;
            if (next == null) {
                throw new BrokenTemplate(
                        place, "finds nothing in the mappings at " + String.join(".", keys) + ".");
            }
            found = next;
        }
        return found;
    }

    private List<Object> items(Object argument, Place place) {
        if (resolve(argument, place) instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        throw new BrokenTemplate(place, "needs a list.");
    }

    private static List<Object> list(Object argument, int size, Place place) {
        if (argument instanceof List<?> list && list.size() == size) {
            return new ArrayList<>(list);
        }
        throw new BrokenTemplate(place, "needs a list of " + size + " for an intrinsic function.");
    }
}
