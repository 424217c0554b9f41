package souk.local.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.local.template.Intrinsics.NoValue;

/**
 * A map of the template. Values resolve when they are read, so that what the local cloud does not
 * use may refer to things it does not know.
 */
final class Section {
    private final Map<String, Object> map;
    private final Place place;
    private final Intrinsics intrinsics;

    Section(Map<String, Object> map, Place place, Intrinsics intrinsics) {
        this.map = map;
        this.place = place;
        this.intrinsics = intrinsics;
    }

    Place place() {
        return place;
    }

    BrokenTemplate broken(String name, String why) {
        return new BrokenTemplate(place.at(name), why);
    }

    Optional<Object> value(String name) {
        return Optional.ofNullable(map.get(name))
                .map(tree -> intrinsics.resolve(tree, place.at(name)))
                .filter(value -> !(value instanceof NoValue));
    }

    Optional<String> text(String name) {
        return value(name).map(value -> asText(value, place.at(name)));
    }

    String needText(String name) {
        return text(name).orElseThrow(() -> new BrokenTemplate(place, "has no " + name + "."));
    }

    Optional<Integer> number(String name) {
        return text(name)
                .map(
                        text -> {
                            if (!text.matches("\\d{1,9}")) {
                                throw broken(name, "must be a whole number, was " + text + ".");
                            }
                            return Integer.valueOf(text);
                        });
    }

    boolean flag(String name) {
        return text(name).filter("true"::equals).isPresent();
    }

    List<String> texts(String name) {
        var found = new ArrayList<String>();
        if (value(name).orElse(List.of()) instanceof List<?> list) {
            list.forEach(item -> found.add(asText(item, place.at(name))));
            return found;
        }
        throw broken(name, "must be a list.");
    }

    Map<String, String> textMap(String name) {
        var found = new LinkedHashMap<String, String>();
        section(name)
                .ifPresent(
                        section ->
                                section.map
                                        .keySet()
                                        .forEach(
                                                key ->
                                                        section.text(key)
                                                                .ifPresent(
                                                                        text ->
                                                                                found.put(
                                                                                        key,
                                                                                        text))));
        return found;
    }

    Section needSection(String name) {
        return section(name).orElseThrow(() -> broken(name, "is missing."));
    }

    Optional<Section> section(String name) {
        return Optional.ofNullable(map.get(name))
                .map(
                        tree ->
                                Trees.intrinsic(tree)
                                        ? intrinsics.resolve(tree, place.at(name))
                                        : tree)
                .filter(tree -> !(tree instanceof NoValue))
                .map(tree -> asSection(tree, place.at(name)));
    }

    /** The maps of a list; what is in each resolves when it is read. */
    List<Section> sections(String name) {
        var listed = map.getOrDefault(name, List.of());
        var tree = Trees.intrinsic(listed) ? value(name).orElse(List.of()) : listed;
        if (!(tree instanceof List<?> list)) {
            throw broken(name, "must be a list.");
        }
        var found = new ArrayList<Section>();
        for (Object item : list) {
            var at = place.at(name).at(found.size());
            var known = Trees.intrinsic(item) ? intrinsics.resolve(item, at) : item;
            if (!(known instanceof NoValue)) {
                found.add(asSection(known, at));
            }
        }
        return found;
    }

    /** The sections of a map of maps, by name, in the template's order. */
    Map<String, Section> namedSections(String name) {
        var found = new LinkedHashMap<String, Section>();
        section(name)
                .ifPresent(
                        outer ->
                                outer.map
                                        .keySet()
                                        .forEach(
                                                key ->
                                                        outer.section(key)
                                                                .ifPresent(
                                                                        inner ->
                                                                                found.put(
                                                                                        key,
                                                                                        inner))));
        return found;
    }

    private Section asSection(Object tree, Place at) {
        if (tree instanceof Map<?, ?> inner) {
            return new Section(Trees.map(inner), at, intrinsics);
        }
        throw new BrokenTemplate(at, "must be a map.");
    }

    private static String asText(Object value, Place at) {
        if (value instanceof Map || value instanceof List) {
            throw new BrokenTemplate(at, "must be a text.");
        }
        return String.valueOf(value);
    }
}
