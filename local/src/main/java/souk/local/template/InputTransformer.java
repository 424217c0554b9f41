package souk.local.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes of an event what a target gets: each {@code <name>} of a template becomes the value at its
 * path, as JSON. A path that leads nowhere is left empty, as EventBridge does.
 *
 * @param paths JSON pointers by name
 * @see <a
 *     href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html">EventBridge
 *     input transformation</a>
 */
public record InputTransformer(Map<String, String> paths, String template) {
    private static final Pattern PATH = Pattern.compile("\\$(?:\\.[A-Za-z0-9_-]+|\\[\\d{1,4}\\])+");

    public InputTransformer {
        paths = Map.copyOf(paths);
    }

    /** Reads both as a rule has them; paths are of names and indexes. */
    static InputTransformer read(Section transformer) {
        Map<String, String> paths = new LinkedHashMap<>();
        transformer
                .textMap("InputPathsMap")
                .forEach(
                        (name, path) -> {
                            if (!PATH.matcher(path).matches()) {
                                throw transformer.broken(
                                        "InputPathsMap", "has a path that is not known: " + path);
                            }
                            String pointer = path.substring(1).replace('.', '/').replace("[", "/");
                            paths.put(name, pointer.replace("]", ""));
                        });
        return new InputTransformer(paths, transformer.needText("InputTemplate"));
    }

    String input(JsonNode event) {
        String input = template;
        for (Map.Entry<String, String> path : paths.entrySet()) {
            JsonNode value = event.at(path.getValue());
            input =
                    input.replace(
                            "<" + path.getKey() + ">",
                            value.isMissingNode() ? "" : value.toString());
        }
        return input;
    }
}
