package souk.house.law;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.function.Function;

/**
 * The laws of the code. Each has a made-up house that breaks it, in a package below {@code
 * souk.house.fixture} that bears its name in lower case without underscores.
 */
enum Law {
    DOMAIN_DEPENDS_ON_JAVA_ALONE(LayerLaws::domainDependsOnJavaAlone),
    JSON_KNOWS_THE_DOMAIN_ONLY(parts -> LayerLaws.partKnowsOnly(parts, "json")),
    TELEMETRY_KNOWS_JSON_ONLY(parts -> LayerLaws.partKnowsOnly(parts, "telemetry", "json")),
    STORES_KNOW_THE_DOMAIN_ONLY(parts -> LayerLaws.partKnowsOnly(parts, "dynamo", "concurrent")),
    PICTURES_KNOW_THE_DOMAIN_ONLY(parts -> LayerLaws.partKnowsOnly(parts, "media", "concurrent")),
    EDGE_KNOWS_NO_STORE(
            parts -> LayerLaws.partKnowsOnly(parts, "http", "json", "snapshot", "telemetry")),
    JOBS_KNOW_NO_STORE(
            parts -> LayerLaws.partKnowsOnly(parts, "job", "json", "snapshot", "telemetry")),
    STREAMS_KNOW_RECORDS_ONLY(
            parts ->
                    LayerLaws.partKnowsOnly(
                            parts, "stream", "dynamo", "json", "snapshot", "telemetry")),
    SNAPSHOTS_KNOW_TELEMETRY_ONLY(parts -> LayerLaws.partKnowsOnly(parts, "snapshot", "telemetry")),
    FUNCTIONS_KNOW_EDGE_AND_PORTS(LayerLaws::functionsKnowEdgeAndPorts),
    ONLY_WIRING_BUILDS_STORES(LayerLaws::onlyWiringBuildsStores),
    THE_AWS_SDK_STAYS_INSIDE(LayerLaws::theAwsSdkStaysInside),
    REQUESTS_ARE_BUILT_IN_ONE_PLACE(LayerLaws::requestsAreBuiltInOnePlace),
    STRIPE_STAYS_INSIDE(LayerLaws::stripeStaysInside),
    STRIPE_KNOWS_THE_DOMAIN_AND_WIRING_ONLY(
            parts -> LayerLaws.partKnowsOnly(parts, "stripe", "wiring")),
    COGNITO_KNOWS_THE_DOMAIN_AND_WIRING_ONLY(
            parts -> LayerLaws.partKnowsOnly(parts, "cognito", "wiring")),
    SES_KNOWS_THE_DOMAIN_AND_WIRING_ONLY(parts -> LayerLaws.partKnowsOnly(parts, "ses", "wiring")),
    NO_CYCLES(LayerLaws::noCycles),
    FUNCTIONS_EXTEND_THE_EDGE(RouteLaws::functionsExtendTheEdge),
    ROUTES_ARE_FINAL(RouteLaws::routesAreFinal),
    ROUTES_ARE_WIRED_ONCE(RouteLaws::routesAreWiredOnce),
    ROUTES_HOLD_FINAL_FIELDS_ONLY(RouteLaws::routesHoldFinalFieldsOnly),
    ROUTES_CATCH_NOTHING(RouteLaws::routesCatchNothing),
    NOTHING_STATIC_CHANGES(CodeLaws::nothingStaticChanges),
    ONLY_WIRING_READS_THE_ENVIRONMENT(CodeLaws::onlyWiringReadsTheEnvironment),
    ONLY_TELEMETRY_PRINTS(CodeLaws::onlyTelemetryPrints),
    TIME_AND_IDS_ARE_HANDED_IN(CodeLaws::timeAndIdsAreHandedIn),
    DATES_ARE_OF_JAVA_TIME(CodeLaws::datesAreOfJavaTime),
    NAMES_SAY_WHAT_THINGS_ARE(CodeLaws::namesSayWhatThingsAre),
    REFUSALS_ARE_FINAL_AND_OF_THE_DOMAIN(CodeLaws::refusalsAreFinalAndOfTheDomain),
    EVERY_PACKAGE_IS_NULL_MARKED(CodeLaws::everyPackageIsNullMarked);

    private static final String FIXTURES = "souk.house.fixture.";

    @SuppressWarnings("ImmutableEnumChecker") // only methods are handed in
    private final Function<Parts, ArchRule> rule;

    Law(Function<Parts, ArchRule> rule) {
        this.rule = rule;
    }

    ArchRule forTheHouse() {
        return rule.apply(new Parts("souk"));
    }

    ArchRule forItsFixture() {
        return rule.apply(new Parts(fixture()));
    }

    String fixture() {
        return FIXTURES + name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
