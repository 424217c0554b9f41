package souk.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.local.template.HttpApiDefinition.Cors;
import souk.local.template.HttpApiDefinition.JwtAuthorizer;
import souk.local.template.HttpApiDefinition.Limit;

/** Reads what an AWS::Serverless::HttpApi says for all of its routes. */
final class ApiReader {
    /** What an account has when the template limits nothing. */
    private static final Limit ACCOUNT_LIMIT = new Limit(5_000, 10_000);

    private final References references;

    ApiReader(References references) {
        this.references = references;
    }

    HttpApiDefinition read(Section properties) {
        var defaults =
                properties
                        .section("DefaultRouteSettings")
                        .map(section -> limit(section, ACCOUNT_LIMIT));
        var limits = new LinkedHashMap<String, Limit>();
        properties
                .namedSections("RouteSettings")
                .forEach(
                        (key, section) ->
                                limits.put(key, limit(section, defaults.orElse(ACCOUNT_LIMIT))));
        return new HttpApiDefinition(
                authorizers(properties),
                properties.section("CorsConfiguration").map(ApiReader::cors),
                defaults.orElse(ACCOUNT_LIMIT),
                limits);
    }

    static Optional<String> defaultAuthorizer(Section properties) {
        return properties.section("Auth").flatMap(auth -> auth.text("DefaultAuthorizer"));
    }

    private Map<String, JwtAuthorizer> authorizers(Section properties) {
        var found = new LinkedHashMap<String, JwtAuthorizer>();
        properties
                .section("Auth")
                .map(auth -> auth.namedSections("Authorizers"))
                .orElse(Map.of())
                .forEach((name, section) -> found.put(name, authorizer(section)));
        return found;
    }

    private JwtAuthorizer authorizer(Section section) {
        var jwt =
                section.section("JwtConfiguration")
                        .orElseThrow(
                                () ->
                                        new BrokenTemplate(
                                                section.place(),
                                                "has no JwtConfiguration: the local cloud has JWT authorizers only."));
        return new JwtAuthorizer(
                section.text("IdentitySource").orElse("$request.header.Authorization"),
                references.issuer(jwt.needText("issuer")),
                jwt.texts("audience"),
                section.texts("AuthorizationScopes"));
    }

    private static Cors cors(Section section) {
        return new Cors(
                section.texts("AllowOrigins"),
                section.texts("AllowMethods"),
                section.texts("AllowHeaders"),
                section.texts("ExposeHeaders"),
                section.number("MaxAge"),
                section.flag("AllowCredentials"));
    }

    private static Limit limit(Section section, Limit otherwise) {
        return new Limit(
                section.number("ThrottlingBurstLimit").orElse(otherwise.burst()),
                section.text("ThrottlingRateLimit")
                        .filter(text -> text.matches("\\d+(\\.\\d+)?"))
                        .map(Double::valueOf)
                        .orElse(otherwise.perSecond()));
    }

    /** The API of a template that has routes only. */
    static HttpApiDefinition none() {
        return new HttpApiDefinition(Map.of(), Optional.empty(), ACCOUNT_LIMIT, Map.of());
    }

    /** Refuses a second API: here there is one address. */
    static void single(List<String> names) {
        if (names.size() > 1) {
            throw new BrokenTemplate(
                    "The template has several HTTP APIs (%s): the local cloud serves one."
                            .formatted(String.join(", ", names)));
        }
    }
}
