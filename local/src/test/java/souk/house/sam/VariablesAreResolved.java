package souk.house.sam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import souk.house.sam.Packed.Value;

/**
 * {@code sam local} makes an empty text of an intrinsic function that it cannot resolve, and passes
 * on no variable that the template does not declare. It resolves a Ref, and a Sub of nothing but
 * Refs; anything else must stand in the file for --env-vars, and all of that file in the template.
 */
final class VariablesAreResolved implements SamRule {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^!}]+)}");

    @Override
    public List<String> breaches(Packed packed) {
        List<String> breaches = new ArrayList<>();
        for (Packed.Function function : packed.functions()) {
            for (Map.Entry<String, Value> variable : function.variables().entrySet()) {
                if (!function.given().contains(variable.getKey())
                        && !resolves(variable.getValue(), packed)) {
                    breaches.add(
                            "%s gets %s from !%s %s, which sam local cannot resolve"
                                    .formatted(
                                            function.name(),
                                            variable.getKey(),
                                            variable.getValue().tag(),
                                            variable.getValue().text()));
                }
            }
            function.given().stream()
                    .filter(name -> !function.variables().containsKey(name))
                    .sorted()
                    .map(
                            name ->
                                    "%s is given %s for sam local, which template.yaml does not"
                                                    .formatted(function.name(), name)
                                            + " declare")
                    .forEach(breaches::add);
        }
        return breaches;
    }

    private static boolean resolves(Value value, Packed packed) {
        return switch (value.tag()) {
            case "" -> true;
            case "Ref" -> isKnown(value.text(), packed);
            case "Sub" ->
                    REFERENCE
                            .matcher(value.text())
                            .results()
                            .allMatch(each -> isKnown(each.group(1), packed));
            default -> false;
        };
    }

    private static boolean isKnown(String name, Packed packed) {
        return name.startsWith("AWS::") || packed.known().contains(name);
    }
}
