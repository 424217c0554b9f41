package souk.local.template;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A function of the template.
 *
 * @param code the jar or folder of its CodeUri
 * @param layers the folders of its layers, in the order of the template
 * @param environment the variables the template gives it, resolved
 * @param memory MiB
 */
public record FunctionDefinition(
        String name,
        String handler,
        Path code,
        List<Path> layers,
        Map<String, String> environment,
        Duration timeout,
        int memory,
        List<RouteDefinition> routes) {
    public FunctionDefinition {
        layers = List.copyOf(layers);
        environment = Map.copyOf(environment);
        routes = List.copyOf(routes);
    }
}
