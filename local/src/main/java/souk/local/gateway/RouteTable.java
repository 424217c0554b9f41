package souk.local.gateway;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import souk.local.template.RouteDefinition;

/**
 * Finds the route of a request: the most specific one, a literal before a variable before a greedy
 * one, a method before ANY, {@code $default} last.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html">API
 *     Gateway: routes for HTTP APIs</a>
 */
final class RouteTable {
    /** A route, and what its path variables stand for in a request. */
    record Match(RouteDefinition route, Map<String, String> pathParameters) {}

    private record Pattern(RouteDefinition route, List<String> segments) {}

    private final List<Pattern> patterns;
    private final Optional<RouteDefinition> otherwise;
    private final Set<String> roots = new HashSet<>();

    RouteTable(List<RouteDefinition> routes) {
        this.otherwise = routes.stream().filter(route -> route.path().isEmpty()).findFirst();
        this.patterns =
                routes.stream()
                        .filter(route -> !route.path().isEmpty())
                        .map(route -> new Pattern(route, segments(route.path())))
                        .sorted(mostSpecificFirst())
                        .toList();
        patterns.forEach(pattern -> roots.add(pattern.segments().getFirst()));
    }

    /**
     * Whether a path is the API's, even where it has no route: its first segment is that of a
     * route.
     */
    boolean owns(String path) {
        return otherwise.isPresent()
                || roots.contains(segments(path).getFirst())
                || roots.stream().anyMatch(RouteTable::isVariable);
    }

    /**
     * @param path decoded
     */
    Optional<Match> match(String method, String path) {
        var segments = segments(path);
        for (var pattern : patterns) {
            if (takes(pattern.route(), method)) {
                var parameters = bind(pattern.segments(), segments);
                if (parameters.isPresent()) {
                    return Optional.of(new Match(pattern.route(), parameters.get()));
                }
            }
        }
        return otherwise.map(route -> new Match(route, Map.of()));
    }

    private static boolean takes(RouteDefinition route, String method) {
        return route.method().equals("ANY") || route.method().equals(method);
    }

    private static Optional<Map<String, String>> bind(List<String> pattern, List<String> path) {
        var parameters = new LinkedHashMap<String, String>();
        for (var i = 0; i < pattern.size(); i++) {
            var expected = pattern.get(i);
            if (i >= path.size()) {
                return Optional.empty();
            }
            if (isGreedy(expected)) {
                parameters.put(name(expected), String.join("/", path.subList(i, path.size())));
                return Optional.of(parameters);
            }
            if (isVariable(expected) && !path.get(i).isEmpty()) {
                parameters.put(name(expected), path.get(i));
            } else if (!expected.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return pattern.size() == path.size() ? Optional.of(parameters) : Optional.empty();
    }

    private static List<String> segments(String path) {
        return Arrays.asList((path.startsWith("/") ? path.substring(1) : path).split("/", -1));
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    private static boolean isGreedy(String segment) {
        return isVariable(segment) && segment.endsWith("+}");
    }

    private static String name(String variable) {
        return variable.substring(1, variable.length() - (isGreedy(variable) ? 2 : 1));
    }

    private static Comparator<Pattern> mostSpecificFirst() {
        return Comparator.<Pattern, String>comparing(pattern -> rank(pattern.segments()))
                .thenComparing(pattern -> pattern.route().method().equals("ANY"));
    }

    /** A letter per segment; an end sorts before a greedy segment, which may take more. */
    private static String rank(List<String> segments) {
        var rank = new StringBuilder();
        segments.forEach(
                segment -> rank.append(isGreedy(segment) ? 'c' : isVariable(segment) ? 'b' : 'a'));
        return rank.toString();
    }
}
