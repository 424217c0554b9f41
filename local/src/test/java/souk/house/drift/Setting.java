package souk.house.drift;

import java.util.List;
import java.util.stream.Stream;
import souk.house.reading.Tree;

/**
 * Something that the template must say.
 *
 * @param path as {@link Tree#follow} takes it
 * @param texts of the place, or of its items
 */
record Setting(List<String> path, List<String> texts) {
    /** Of a resource; the place is below its properties. */
    static Setting of(String resource, List<String> place, String... texts) {
        return new Setting(
                join(List.of("Resources", resource, "Properties"), place), List.of(texts));
    }

    private static List<String> join(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    boolean isIn(Tree template) {
        return template.follow(path).texts().equals(texts);
    }

    String breach(Tree template) {
        return "%s is %s in template.yaml, not %s"
                .formatted(String.join(".", path), template.follow(path).texts(), texts);
    }
}
