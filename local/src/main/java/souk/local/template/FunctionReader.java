package souk.local.template;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the functions and their HttpApi events. Events of other types are for others to read. */
final class FunctionReader {
    private static final Duration API_PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final Map<String, Section> layers;
    private final Optional<String> defaultAuthorizer;
    private final Map<String, HttpApiDefinition.JwtAuthorizer> authorizers;

    /**
     * @param folder what the template's paths are relative to
     * @param layers the properties of the template's layers, by logical id
     */
    FunctionReader(
            Path folder,
            Map<String, Section> layers,
            Optional<String> defaultAuthorizer,
            Map<String, HttpApiDefinition.JwtAuthorizer> authorizers) {
        this.folder = folder;
        this.layers = layers;
        this.defaultAuthorizer = defaultAuthorizer;
        this.authorizers = authorizers;
    }

    FunctionDefinition read(String id, Section properties) {
        var name = properties.text("FunctionName").orElse(id);
        var runtime = properties.needText("Runtime");
        if (!runtime.startsWith("java")) {
            throw properties.broken(
                    "Runtime", "is " + runtime + ": the local cloud runs Java only.");
        }
        return new FunctionDefinition(
                name,
                properties.needText("Handler"),
                folder.resolve(properties.needText("CodeUri")).normalize(),
                layerFolders(properties),
                properties
                        .section("Environment")
                        .map(section -> section.textMap("Variables"))
                        .orElse(Map.of()),
                Duration.ofSeconds(properties.number("Timeout").orElse(3)),
                properties.number("MemorySize").orElse(128),
                routes(name, properties));
    }

    private List<Path> layerFolders(Section properties) {
        var folders = new ArrayList<Path>();
        for (var layer : properties.texts("Layers")) {
            var section = layers.get(layer);
            if (section == null) {
                throw properties.broken(
                        "Layers", "names " + layer + ", which is no layer of this template.");
            }
            folders.add(folder.resolve(section.needText("ContentUri")).normalize());
        }
        return folders;
    }

    private List<RouteDefinition> routes(String function, Section properties) {
        var routes = new ArrayList<RouteDefinition>();
        properties
                .namedSections("Events")
                .forEach(
                        (name, event) -> {
                            switch (event.needText("Type")) {
                                case "HttpApi" -> routes.add(route(function, event));
                                case "Api" ->
                                        throw event.broken(
                                                "Type",
                                                "is Api, a REST API: the local cloud serves HttpApi only.");
                                default -> {}
                            }
                        });
        return routes;
    }

    private RouteDefinition route(String function, Section event) {
        var properties = event.section("Properties");
        var version =
                properties.flatMap(section -> section.text("PayloadFormatVersion")).orElse("2.0");
        if (!version.equals("2.0")) {
            throw event.broken(
                    "PayloadFormatVersion", "is " + version + ": the local cloud speaks 2.0 only.");
        }
        var auth = properties.flatMap(section -> section.section("Auth"));
        var authorizer =
                auth.flatMap(section -> section.text("Authorizer"))
                        .or(() -> defaultAuthorizer)
                        .filter(name -> !name.equals("NONE"));
        authorizer.ifPresent(name -> known(name, event));
        var scopes = auth.map(section -> section.texts("AuthorizationScopes")).orElse(List.of());
        return new RouteDefinition(
                properties.map(FunctionReader::key).orElse(RouteDefinition.DEFAULT_KEY),
                function,
                authorizer,
                scopes.isEmpty() ? authorizer.map(this::scopes).orElse(List.of()) : scopes,
                properties
                        .flatMap(section -> section.number("TimeoutInMillis"))
                        .map(Duration::ofMillis)
                        .orElse(API_PATIENCE));
    }

    private void known(String authorizer, Section event) {
        if (!authorizers.containsKey(authorizer)) {
            throw event.broken(
                    "Auth", "names the authorizer " + authorizer + ", which the API has not.");
        }
    }

    private List<String> scopes(String authorizer) {
        var found = authorizers.get(authorizer);
        return found == null ? List.of() : found.scopes();
    }

    private static String key(Section properties) {
        return properties
                .text("Path")
                .map(
                        path ->
                                properties
                                                .text("Method")
                                                .orElse("ANY")
                                                .toUpperCase(Locale.ROOT)
                                                .replace("X-ANY", "ANY")
                                        + " "
                                        + path)
                .orElse(RouteDefinition.DEFAULT_KEY);
    }
}
