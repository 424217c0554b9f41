package souk.local.template;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The template's resources by type, with Globals laid under their properties. */
final class Resources {
    private final Map<String, Object> resources;
    private final Map<String, Object> globals;
    private final Intrinsics intrinsics;

    Resources(Map<String, Object> resources, Map<String, Object> globals, Intrinsics intrinsics) {
        this.resources = resources;
        this.globals = globals;
        this.intrinsics = intrinsics;
        resources.forEach(
                (id, resource) -> {
                    if (!(resource instanceof Map<?, ?> map)
                            || !(map.get("Type") instanceof String)) {
                        throw new BrokenTemplate(Place.of(id), "is no resource: it has no Type.");
                    }
                });
    }

    /**
     * The properties of every resource of a type, by logical id, in the template's order.
     *
     * @param global the section of Globals that lies under them, if the template has it
     */
    Map<String, Section> ofType(String type, String global) {
        var found = new LinkedHashMap<String, Section>();
        resources.forEach(
                (id, resource) -> {
                    if (resource instanceof Map<?, ?> map && type.equals(map.get("Type"))) {
                        found.put(id, section(id, map.get("Properties"), global));
                    }
                });
        return found;
    }

    private Section section(String id, @Nullable Object properties, String global) {
        var own = properties == null ? Map.of() : properties;
        var whole = Trees.overlay(globals.getOrDefault(global, Map.of()), own);
        if (whole instanceof Map<?, ?> map) {
            return new Section(Trees.map(map), Place.of(id), intrinsics);
        }
        throw new BrokenTemplate(Place.of(id), "has Properties that are no map.");
    }
}
