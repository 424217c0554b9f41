package souk.local.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * The template's YAML as maps, lists and scalars; a short form such as {@code !Ref Carts} reads as
 * its long form, {@code {Ref: Carts}}.
 */
final class TemplateText {
    private final Path file;

    private TemplateText(Path file) {
        this.file = file;
    }

    /**
     * @throws BrokenTemplate if there is no such file, or no YAML in it that CloudFormation would
     *     take
     */
    static Map<String, Object> read(Path file) {
        return parse(file, WholeTemplate.read(file));
    }

    /** What a text says that is, or came, from a file. */
    static Map<String, Object> parse(Path file, String yaml) {
        var text = new TemplateText(file);
        var root =
                text.compose(yaml)
                        .orElseThrow(
                                () -> new BrokenTemplate("The template " + file + " is empty."));
        if (text.value(root) instanceof Map<?, ?> map) {
            return Trees.map(map);
        }
        throw text.broken(root, "a template is a map of sections");
    }

    /** The text of one file, without those that it nests. */
    static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException _) {
            throw new BrokenTemplate(
                    "There is no template %s: start in the project's folder, or set SOUK_TEMPLATE."
                            .formatted(file));
        } catch (IOException e) {
            throw new BrokenTemplate(
                    "The template %s cannot be read: %s.".formatted(file, e.getMessage()));
        }
    }

    private Optional<Node> compose(String yaml) {
        try {
            var settings = LoadSettings.builder().setLabel(file.toString()).build();
            return new Compose(settings).composeString(yaml);
        } catch (MarkedYamlEngineException e) {
            var line = e.getProblemMark().map(mark -> ", line " + (mark.getLine() + 1)).orElse("");
            throw new BrokenTemplate("%s%s is no YAML: %s.".formatted(file, line, e.getProblem()));
        } catch (YamlEngineException e) {
            throw new BrokenTemplate("%s is no YAML: %s.".formatted(file, e.getMessage()));
        }
    }

    private Object value(Node node) {
        var tag = node.getTag().getValue();
        if (!tag.startsWith("!")) {
            return plain(node);
        }
        var argument = node instanceof ScalarNode scalar ? scalar.getValue() : plain(node);
        return switch (tag) {
            case "!Ref" -> Map.of("Ref", argument);
            case "!Condition" -> Map.of("Condition", argument);
            case "!GetAtt" ->
                    Map.of(
                            "Fn::GetAtt",
                            argument instanceof String dotted ? halves(dotted) : argument);
            case "!And",
                    "!Base64",
                    "!Equals",
                    "!FindInMap",
                    "!GetAZs",
                    "!If",
                    "!ImportValue",
                    "!Join",
                    "!Not",
                    "!Or",
                    "!Select",
                    "!Split",
                    "!Sub" ->
                    Map.of("Fn::" + tag.substring(1), argument);
            default -> throw broken(node, "the tag " + tag + " is none of CloudFormation's");
        };
    }

    private static List<Object> halves(String dotted) {
        var dot = dotted.indexOf('.');
        return dot < 0
                ? List.of(dotted)
                : List.of(dotted.substring(0, dot), dotted.substring(dot + 1));
    }

    private Object plain(Node node) {
        return switch (node) {
            case MappingNode mapping -> map(mapping);
            case SequenceNode sequence -> list(sequence);
            case ScalarNode scalar -> scalar(scalar);
            default -> throw broken(node, "anchors that contain themselves are not taken");
        };
    }

    private Map<String, Object> map(MappingNode node) {
        var map = new LinkedHashMap<String, Object>();
        for (var entry : node.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                throw broken(entry.getKeyNode(), "a key has to be a word");
            }
            if (map.put(key.getValue(), value(entry.getValueNode())) != null) {
                throw broken(key, "the key " + key.getValue() + " stands here twice");
            }
        }
        return map;
    }

    private List<Object> list(SequenceNode node) {
        var list = new ArrayList<Object>();
        node.getValue().forEach(item -> list.add(value(item)));
        return list;
    }

    private Object scalar(ScalarNode node) {
        var tag = node.getTag();
        if (tag.equals(Tag.NULL)) {
            throw broken(node, "a value is missing (CloudFormation takes no nulls)");
        }
        if (tag.equals(Tag.BOOL)) {
            return Boolean.valueOf(node.getValue());
        }
        if (tag.equals(Tag.INT) && node.getValue().matches("-?\\d{1,18}")) {
            return Long.valueOf(node.getValue());
        }
        return node.getValue();
    }

    private BrokenTemplate broken(Node node, String why) {
        var line = node.getStartMark().map(mark -> ", line " + (mark.getLine() + 1)).orElse("");
        return new BrokenTemplate("%s%s: %s.".formatted(file, line, why));
    }
}
