package souk.house.reading;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import souk.house.Repository;
import souk.local.template.WholeTemplate;

/**
 * A place in a YAML or JSON text: fields, items or a text. What is absent is empty, so that a
 * reader asks without checking each step. {@code !GetAtt Carts.Arn} reads as the text {@code
 * Carts.Arn}: rules care for what is named, not by which function.
 */
public final class Tree {
    private final Map<String, Tree> fields;
    private final List<Tree> items;
    private final @Nullable String text;
    private final String tag;

    private Tree(Map<String, Tree> fields, List<Tree> items, @Nullable String text, String tag) {
        this.fields = fields;
        this.items = items;
        this.text = text;
        this.tag = tag;
    }

    private static Tree nothing() {
        return new Tree(Map.of(), List.of(), null, "");
    }

    public static Tree read(Path file) {
        return parse(Repository.text(file));
    }

    /** The template of a folder with its nested stacks in it. */
    public static Tree template(Path root) {
        return parse(WholeTemplate.read(root.resolve("template.yaml")));
    }

    public static Tree parse(String text) {
        return new Compose(LoadSettings.builder().build())
                .composeString(text)
                .map(Tree::of)
                .orElseGet(Tree::nothing);
    }

    private static Tree of(Node node) {
        String tag = node.getTag().getValue();
        return switch (node) {
            case MappingNode map -> {
                Map<String, Tree> fields = new LinkedHashMap<>();
                for (NodeTuple field : map.getValue()) {
                    fields.put(of(field.getKeyNode()).text(), of(field.getValueNode()));
                }
                yield new Tree(fields, List.of(), null, tag);
            }
            case SequenceNode list ->
                    new Tree(Map.of(), list.getValue().stream().map(Tree::of).toList(), null, tag);
            case ScalarNode scalar -> new Tree(Map.of(), List.of(), scalar.getValue(), tag);
            default -> throw new IllegalArgumentException("cannot read " + node.getNodeType());
        };
    }

    public Tree at(String... names) {
        Tree place = this;
        for (String name : names) {
            place = place.fields.getOrDefault(name, nothing());
        }
        return place;
    }

    /**
     * Follows a path into lists too: {@code [Id=api]} is the first item whose field has that text.
     */
    public Tree follow(List<String> path) {
        Tree place = this;
        for (String step : path) {
            place = place.items.isEmpty() ? place.at(step) : place.item(step);
        }
        return place;
    }

    private Tree item(String step) {
        return items.stream()
                .filter(each -> each.isItem(step))
                .findFirst()
                .orElseGet(Tree::nothing);
    }

    private boolean isItem(String step) {
        String[] field = step.replaceAll("^\\[|]$", "").split("=", 2);
        return field.length == 2 && at(field[0]).text().equals(field[1]);
    }

    /** The same without what is there, to see what misses it. */
    public Tree without(List<String> path) {
        String step = path.getFirst();
        List<String> rest = path.subList(1, path.size());
        Map<String, Tree> left = new LinkedHashMap<>();
        fields.forEach(
                (name, field) -> {
                    if (!name.equals(step)) {
                        left.put(name, field);
                    } else if (!rest.isEmpty()) {
                        left.put(name, field.without(rest));
                    }
                });
        Tree item = item(step);
        List<Tree> items =
                this.items.stream()
                        .filter(each -> each != item || !rest.isEmpty())
                        .map(each -> each == item ? each.without(rest) : each)
                        .toList();
        return new Tree(left, items, text, tag);
    }

    public Map<String, Tree> fields() {
        return fields;
    }

    /** The items; a text that stands where a list may stand counts as its only item. */
    public List<Tree> items() {
        return items.isEmpty() && text != null ? List.of(this) : items;
    }

    /** The texts of the items. */
    public List<String> texts() {
        return items().stream().map(Tree::text).toList();
    }

    /** Empty for what is no text. */
    public String text() {
        return text == null ? "" : text;
    }

    /** What it is: {@code !GetAtt}, or a tag of YAML itself; empty for what is absent. */
    public String tag() {
        return tag;
    }

    public boolean present() {
        return text != null || !fields.isEmpty() || !items.isEmpty();
    }
}
