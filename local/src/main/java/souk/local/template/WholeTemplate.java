package souk.local.template;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a template with its nested stacks in it: one stack that makes the same resources.
 *
 * <p>A nested stack stands in a file of its own, as an {@code AWS::Serverless::Application}. Each
 * of its parameters is given by {@code !Ref} or {@code !GetAtt}, and wherever it is used becomes
 * what it was given. Its Globals and Conditions have to be those of the template around it.
 */
public final class WholeTemplate {
    private static final Pattern REFERENCE =
            Pattern.compile("(!Ref |!GetAtt |\\$\\{)([A-Za-z0-9:]+(?:\\.[A-Za-z0-9.]+)?)");

    private WholeTemplate() {}

    /**
     * @throws BrokenTemplate if a file is not there, or a nested stack does not fit
     */
    public static String read(Path file) {
        String text = TemplateText.textOf(file);
        for (var resource : part(TemplateText.parse(file, text), "Resources").entrySet()) {
            Map<String, Object> declared = map(resource.getValue());
            if ("AWS::Serverless::Application".equals(declared.get("Type"))) {
                var properties = part(declared, "Properties");
                Path nested = file.resolveSibling(String.valueOf(properties.get("Location")));
                text = put(text, resource.getKey(), nested, part(properties, "Parameters"));
            }
        }
        return text;
    }

    private static String put(String around, String id, Path file, Map<String, Object> given) {
        String text = TemplateText.textOf(file);
        Map<String, Object> nested = TemplateText.parse(file, text);
        if (!part(nested, "Parameters").keySet().equals(given.keySet())) {
            throw new BrokenTemplate(
                    "%s has the parameters %s, but is given %s."
                            .formatted(file, part(nested, "Parameters").keySet(), given.keySet()));
        }
        Map<String, String> meant = new LinkedHashMap<>();
        given.forEach((parameter, value) -> meant.put(parameter, target(file, parameter, value)));
        Map<String, String> outputs = new LinkedHashMap<>();
        part(nested, "Outputs")
                .forEach(
                        (output, value) ->
                                outputs.put(
                                        id + ".Outputs." + output,
                                        target(file, output, map(value).get("Value"))));
        Map<String, String> own = sections(replaced(text, meant));
        Map<String, String> whole = sections(replaced(around, outputs));
        if (!own.getOrDefault("Globals:", "").equals(whole.getOrDefault("Globals:", ""))) {
            throw new BrokenTemplate("The Globals of %s are not those around it.".formatted(file));
        }
        String conditions = whole.getOrDefault("Conditions:", "");
        for (String condition : own.getOrDefault("Conditions:", "").lines().toList()) {
            if (!conditions.contains(condition + "\n")) {
                throw new BrokenTemplate(
                        "%s has the condition '%s', which is not one of those around it."
                                .formatted(file, condition.strip()));
            }
        }
        whole.compute(
                "Resources:",
                (_, resources) ->
                        without(Objects.requireNonNullElse(resources, ""), id)
                                + own.getOrDefault("Resources:", ""));
        StringBuilder joined = new StringBuilder();
        whole.forEach((head, lines) -> joined.append(head).append('\n').append(lines));
        return joined.toString();
    }

    /** What a {@code !Ref} or a {@code !GetAtt} names: {@code Orders} or {@code Orders.Arn}. */
    private static String target(Path file, String what, @Nullable Object value) {
        return switch (map(value)) {
            case Map<String, Object> map when map.get("Ref") instanceof String name -> name;
            case Map<String, Object> map
                    when map.get("Fn::GetAtt") instanceof List<?> halves && halves.size() == 2 ->
                    halves.getFirst() + "." + halves.getLast();
            default ->
                    throw new BrokenTemplate(
                            "%s of %s must be a !Ref or !GetAtt.".formatted(what, file));
        };
    }

    private static String replaced(String text, Map<String, String> meant) {
        UnaryOperator<String> target = name -> meant.getOrDefault(name, name);
        return REFERENCE
                .matcher(text)
                .replaceAll(
                        found -> {
                            String name = target.apply(found.group(2));
                            String way =
                                    found.group(1).equals("${")
                                            ? "${"
                                            : name.contains(".") ? "!GetAtt " : "!Ref ";
                            return Matcher.quoteReplacement(way + name);
                        });
    }

    /** The lines below each head, such as {@code Resources:}, in the text's order. */
    private static Map<String, String> sections(String text) {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        StringBuilder lines = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (!line.isEmpty() && Character.isLetter(line.charAt(0))) {
                lines = new StringBuilder();
                sections.put(line, lines);
            } else {
                lines.append(line).append('\n');
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        sections.forEach((head, each) -> texts.put(head, each.toString()));
        return texts;
    }

    private static String without(String resources, String id) {
        StringBuilder left = new StringBuilder();
        boolean inside = false;
        for (String line : resources.lines().toList()) {
            inside = inside ? !line.matches("  [A-Za-z].*") : line.equals("  " + id + ":");
            if (!inside) {
                left.append(line).append('\n');
            }
        }
        return left.toString();
    }

    private static Map<String, Object> part(Map<String, Object> tree, String name) {
        return map(tree.get(name));
    }

    private static Map<String, Object> map(@Nullable Object tree) {
        return tree instanceof Map<?, ?> map ? Trees.map(map) : Map.of();
    }
}
