package souk.house.facts;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A method and a path with its variables, such as {@code PUT /api/cart/{id}}; one that ends in a
 * plus, such as {@code {page+}}, stands for the rest of a path.
 */
public record Endpoint(String method, String path) {
    private static final String OF_THE_API = "/api/";

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");

    /** The endpoint of a text such as {@code GET /api/cart}. */
    public static Endpoint of(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("not a method and a path: '" + text + "'");
        }
        return new Endpoint(text.substring(0, space), text.substring(space + 1));
    }

    /** The variables of the path, in their order. */
    public List<String> variables() {
        return VARIABLE.matcher(path)
                .results()
                .map(each -> each.group(1).replace("+", ""))
                .toList();
    }

    /** The path with every variable called the same; two such paths are one place. */
    public String place() {
        return VARIABLE.matcher(path).replaceAll("{}");
    }

    /** Whether the gateway would lead this path here. */
    public boolean leadsHere(String rawPath) {
        List<String> parts =
                Pattern.compile("[^{}]+|\\{[^}]*}")
                        .matcher(path)
                        .results()
                        .map(MatchResult::group)
                        .map(Endpoint::matching)
                        .toList();
        return rawPath.matches(String.join("", parts));
    }

    /** Whether it is one of the API's, which the contract describes; else it is a page's. */
    public boolean ofTheApi() {
        return path.startsWith(OF_THE_API);
    }

    private static String matching(String part) {
        if (!part.startsWith("{")) {
            return Pattern.quote(part);
        }
        return part.endsWith("+}") ? ".+" : "[^/]+";
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
