package souk.house.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import souk.house.facts.Access;
import souk.house.facts.Deployed;
import souk.house.facts.Endpoint;
import souk.house.facts.Permission;

/** Reads template.yaml. */
record TemplateReading(Tree template) {

    List<Deployed> functions() {
        List<Deployed> functions = new ArrayList<>();
        ofType("AWS::Serverless::Function")
                .forEach((name, resource) -> functions.add(function(name, resource)));
        return functions;
    }

    Map<String, Boolean> logGroups() {
        Map<String, Boolean> groups = new LinkedHashMap<>();
        ofType("AWS::Logs::LogGroup")
                .forEach(
                        (name, group) ->
                                groups.put(
                                        name, group.at("Properties", "RetentionInDays").present()));
        return groups;
    }

    private Map<String, Tree> ofType(String type) {
        Map<String, Tree> resources = new LinkedHashMap<>(template.at("Resources").fields());
        resources.values().removeIf(resource -> !resource.at("Type").text().equals(type));
        return resources;
    }

    private Deployed function(String name, Tree resource) {
        Tree properties = resource.at("Properties");
        return new Deployed(
                name,
                routes(properties.at("Events")),
                properties.at("Handler").text(),
                properties.at("CodeUri").text(),
                resource.at("Metadata", "SkipBuild").text().equals("true"),
                properties.at("AutoPublishCodeSha256").text().equals("Release"),
                properties.at("LoggingConfig", "LogGroup").text(),
                permissions(policies(properties)),
                settings(properties));
    }

    private static List<Deployed.Route> routes(Tree events) {
        List<Deployed.Route> routes = new ArrayList<>();
        for (Tree event : events.fields().values()) {
            if (event.at("Type").text().equals("HttpApi")) {
                Tree http = event.at("Properties");
                String method = http.at("Method").text().toUpperCase(Locale.ROOT);
                routes.add(
                        new Deployed.Route(
                                new Endpoint(method, http.at("Path").text()),
                                access(http.at("Auth"))));
            }
        }
        return routes;
    }

    private static Access access(Tree auth) {
        String authorizer = auth.at("Authorizer").text();
        return authorizer.isEmpty() || authorizer.equals("NONE")
                ? Access.ANYONE
                : Access.with(auth.at("AuthorizationScopes").texts());
    }

    /** Those of the function, or of the role of its own that it names. */
    private List<Tree> policies(Tree properties) {
        String role = properties.at("Role").text().replaceFirst("\\.Arn$", "");
        if (role.isEmpty()) {
            return properties.at("Policies").items();
        }
        List<Tree> policies = new ArrayList<>();
        Tree made = template.at("Resources", role, "Properties");
        made.at("Policies").items().forEach(each -> policies.add(each.at("PolicyDocument")));
        policies.addAll(made.at("ManagedPolicyArns").items());
        return policies;
    }

    /** A ready-made policy allows who knows what: it reads as {@code *}. */
    private static List<Permission> permissions(List<Tree> policies) {
        List<Permission> permissions = new ArrayList<>();
        for (Tree policy : policies) {
            Tree statements = policy.at("Statement");
            if (!statements.present()) {
                String name = policy.text() + String.join(", ", policy.fields().keySet());
                permissions.add(new Permission("*", name));
            }
            for (Tree statement : statements.items()) {
                for (String action : named(statement.at("Action"))) {
                    for (String resource : named(held(statement.at("Resource")))) {
                        permissions.add(new Permission(action, resource));
                    }
                }
            }
        }
        return permissions;
    }

    /** What stands under a condition is looked at as where it holds. */
    private static Tree held(Tree tree) {
        return tree.tag().equals("!If") ? tree.items().get(1) : tree;
    }

    /** {@code NotAction} and {@code NotResource} name nothing, which is everything else. */
    private static List<String> named(Tree texts) {
        return texts.present() ? texts.texts() : List.of("*");
    }

    private Set<String> settings(Tree properties) {
        String[] variables = {"Environment", "Variables"};
        Set<String> names =
                new TreeSet<>(template.at("Globals", "Function").at(variables).fields().keySet());
        names.addAll(properties.at(variables).fields().keySet());
        return names;
    }
}
