package souk.local.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The template as the local cloud serves it: parameters chosen, conditions decided, Globals laid
 * under, references resolved. Immutable.
 */
public final class Template {
    private final HttpApiDefinition api;
    private final ClientDefinition client;
    private final List<FunctionDefinition> functions;
    private final EventRules eventRules;
    private final List<ScheduleDefinition> schedules;
    private final List<SecretDefinition> secrets;
    private final List<StreamDefinition> streams;
    private final List<TableDefinition> tables;
    private final Map<String, String> pageHeaders;
    private final Map<String, String> edgeHeaders;
    private final Map<String, PageOrigin> pageOrigins;
    private final String userPool;

    private Template(
            HttpApiDefinition api,
            ClientDefinition client,
            List<FunctionDefinition> functions,
            EventRules eventRules,
            List<ScheduleDefinition> schedules,
            List<SecretDefinition> secrets,
            List<StreamDefinition> streams,
            List<TableDefinition> tables,
            Map<String, String> pageHeaders,
            Map<String, String> edgeHeaders,
            Map<String, PageOrigin> pageOrigins,
            String userPool) {
        this.api = api;
        this.client = client;
        this.functions = List.copyOf(functions);
        this.eventRules = eventRules;
        this.schedules = List.copyOf(schedules);
        this.secrets = List.copyOf(secrets);
        this.streams = List.copyOf(streams);
        this.tables = List.copyOf(tables);
        this.pageHeaders = Map.copyOf(pageHeaders);
        this.edgeHeaders = Map.copyOf(edgeHeaders);
        this.pageOrigins = Map.copyOf(pageOrigins);
        this.userPool = userPool;
    }

    /**
     * Reads a template and all it says of the HTTP API, the functions, their schedules and streams,
     * the secrets and the tables.
     *
     * @throws BrokenTemplate if the file is not there, is no template, or asks for what there is
     *     not here
     */
    public static Template read(Path file, LocalAddresses surroundings) {
        var text = TemplateText.read(file);
        var parameters = Parameters.values(part(text, "Parameters"), surroundings.parameters());
        var declared = part(text, "Resources");
        if (declared.isEmpty()) {
            throw new BrokenTemplate("The template " + file + " has no Resources.");
        }
        var anyway =
                new Intrinsics(
                        new References(parameters, declared, surroundings),
                        part(text, "Conditions"),
                        part(text, "Mappings"));
        var present = new LinkedHashMap<String, Object>();
        declared.forEach(
                (id, resource) -> {
                    if (!(resource instanceof Map<?, ?> map)
                            || !(map.get("Condition") instanceof String condition)
                            || anyway.holds(condition, Place.of(id))) {
                        present.put(id, resource);
                    }
                });
        var references = new References(parameters, present, surroundings);
        var intrinsics =
                new Intrinsics(references, part(text, "Conditions"), part(text, "Mappings"));
        var resources = new Resources(present, part(text, "Globals"), intrinsics);
        return assemble(file.toAbsolutePath().normalize().getParent(), resources, references);
    }

    private static Template assemble(
            @Nullable Path folder, Resources resources, References references) {
        var apis = resources.ofType("AWS::Serverless::HttpApi", "HttpApi");
        ApiReader.single(List.copyOf(apis.keySet()));
        var properties = apis.values().stream().findFirst();
        var api = properties.map(new ApiReader(references)::read).orElseGet(ApiReader::none);
        var reader =
                new FunctionReader(
                        folder == null ? Path.of("") : folder,
                        resources.ofType("AWS::Serverless::LayerVersion", "LayerVersion"),
                        properties.flatMap(ApiReader::defaultAuthorizer),
                        api.authorizers());
        var functions = new ArrayList<FunctionDefinition>();
        var objectRules = new ArrayList<ObjectRule>();
        var mailRules = new ArrayList<MailRule>();
        var schedules = new ArrayList<ScheduleDefinition>();
        var streams = new ArrayList<StreamDefinition>();
        resources
                .ofType("AWS::Serverless::Function", "Function")
                .forEach(
                        (id, section) -> {
                            var function = reader.read(id, section);
                            functions.add(function);
                            objectRules.addAll(ObjectRules.read(function.name(), section));
                            mailRules.addAll(MailRules.read(function.name(), section));
                            schedules.addAll(ScheduleReader.read(function.name(), section));
                            streams.addAll(StreamEvents.read(function.name(), section));
                        });
        unique(functions);
        var tables = new ArrayList<TableDefinition>();
        resources
                .ofType("AWS::DynamoDB::Table", "Table")
                .forEach((id, section) -> tables.add(TableReader.read(id, section)));
        var secrets = new ArrayList<SecretDefinition>();
        resources
                .ofType("AWS::SecretsManager::Secret", "")
                .forEach((id, section) -> secrets.add(references.secret(id, section)));
        var client =
                resources.ofType("AWS::Cognito::UserPoolClient", "").values().stream()
                        .findFirst()
                        .map(ClientDefinition::read)
                        .orElseGet(ClientDefinition::none);
        return new Template(
                api,
                client,
                functions,
                new EventRules(objectRules, mailRules),
                schedules,
                secrets,
                streams,
                tables,
                PageHeaders.read(resources),
                EdgeHeaders.read(resources),
                PageOrigin.read(resources),
                userPool(resources, references));
    }

    private static String userPool(Resources resources, References references) {
        return resources.ofType("AWS::Cognito::UserPool", "").keySet().stream()
                .findFirst()
                .flatMap(references::ref)
                .map(String::valueOf)
                .orElse("");
    }

    private static void unique(List<FunctionDefinition> functions) {
        var keys = new HashSet<String>();
        functions.stream()
                .flatMap(function -> function.routes().stream())
                .filter(route -> !keys.add(route.key()))
                .findFirst()
                .ifPresent(
                        twice -> {
                            throw new BrokenTemplate(
                                    "The template routes " + twice.key() + " to two functions.");
                        });
    }

    private static Map<String, Object> part(Map<String, Object> text, String name) {
        return switch (text.get(name)) {
            case null -> Map.of();
            case Map<?, ?> map -> Trees.map(map);
            default -> throw new BrokenTemplate("The template's " + name + " must be a map.");
        };
    }

    public HttpApiDefinition api() {
        return api;
    }

    /** The app client that people sign in with. */
    public ClientDefinition client() {
        return client;
    }

    /** The id of the user pool; empty when there is none. */
    public String userPool() {
        return userPool;
    }

    /** The functions in the template's order. */
    public List<FunctionDefinition> functions() {
        return functions;
    }

    /** What functions hear of by EventBridge. */
    public EventRules eventRules() {
        return eventRules;
    }

    /** The schedules that are switched on. */
    public List<ScheduleDefinition> schedules() {
        return schedules;
    }

    public List<SecretDefinition> secrets() {
        return secrets;
    }

    /** The streams that are switched on. */
    public List<StreamDefinition> streams() {
        return streams;
    }

    /** The tables in the template's order. */
    public List<TableDefinition> tables() {
        return tables;
    }

    /** What the distribution says with every page, by names in lower case. */
    public Map<String, String> pageHeaders() {
        return pageHeaders;
    }

    /** What the distribution adds to every call of the API, by names in lower case. */
    public Map<String, String> edgeHeaders() {
        return edgeHeaders;
    }

    /** What is asked for a page before its file, by the page's address. */
    public Map<String, PageOrigin> pageOrigins() {
        return pageOrigins;
    }

    public Optional<FunctionDefinition> function(String name) {
        return functions.stream().filter(function -> function.name().equals(name)).findFirst();
    }

    /** Every route of every function. */
    public List<RouteDefinition> routes() {
        return functions.stream().flatMap(function -> function.routes().stream()).toList();
    }
}
