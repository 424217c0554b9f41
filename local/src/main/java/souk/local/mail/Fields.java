package souk.local.mail;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * An object of a request. It refuses fields that it does not know: SES would pass over them, and
 * whoever sent them would wait for what they ask for.
 *
 * @param path for what is said about it, such as {@code Content.Simple}
 */
record Fields(JsonNode object, String path) {

    static Fields of(JsonNode object, String path, String... known) {
        if (!object.isObject()) {
            throw SesRefusal.badRequest(path + " must be an object");
        }
        for (var name : (Iterable<String>) object::fieldNames) {
            if (!List.of(known).contains(name)) {
                throw SesRefusal.badRequest("Unknown field " + path + "." + name);
            }
        }
        return new Fields(object, path);
    }

    Fields required(String name, String... known) {
        return optional(name, known)
                .orElseThrow(() -> SesRefusal.badRequest(path + "." + name + " is required"));
    }

    Optional<Fields> optional(String name, String... known) {
        return present(name).map(node -> Fields.of(node, path + "." + name, known));
    }

    String text(String name) {
        return optionalText(name)
                .orElseThrow(() -> SesRefusal.badRequest(path + "." + name + " is required"));
    }

    Optional<String> optionalText(String name) {
        return present(name)
                .map(
                        node -> {
                            if (!node.isTextual()) {
                                throw SesRefusal.badRequest(path + "." + name + " must be a text");
                            }
                            return node.textValue();
                        });
    }

    /** The elements of a list; none when there is no list. */
    List<JsonNode> list(String name) {
        var list = present(name);
        if (list.isPresent() && !list.get().isArray()) {
            throw SesRefusal.badRequest(path + "." + name + " must be a list");
        }
        return list.map(each -> StreamSupport.stream(each.spliterator(), false).toList())
                .orElse(List.of());
    }

    List<String> texts(String name) {
        return list(name).stream()
                .map(
                        node -> {
                            if (!node.isTextual()) {
                                throw SesRefusal.badRequest(path + "." + name + " must be texts");
                            }
                            return node.textValue();
                        })
                .toList();
    }

    private Optional<JsonNode> present(String name) {
        return Optional.ofNullable(object.get(name)).filter(node -> !node.isNull());
    }
}
