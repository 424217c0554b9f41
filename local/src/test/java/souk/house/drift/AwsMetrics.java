package souk.house.drift;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import souk.house.facts.House;
import souk.house.facts.Watched;

/**
 * What the services of AWS send to CloudWatch, as far as somebody looks at it here: which metrics,
 * with exactly which dimensions, and when. A metric that is asked for with other dimensions is
 * another one, and has no data.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-metrics.html">
 *     HTTP APIs</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/cognito/latest/developerguide/metrics-for-cognito-user-pools.html">
 *     Cognito</a>
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html">
 *     Lambda</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/metrics-dimensions.html">
 *     DynamoDB</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html">
 *     SQS</a>
 */
final class AwsMetrics {
    /**
     * @param dimensions and what kind of thing the template must name by each
     */
    record Sent(String namespace, Set<String> metrics, Map<String, String> dimensions, When when) {
        boolean is(Watched watched) {
            return namespace.equals(watched.namespace()) && metrics.contains(watched.metric());
        }
    }

    /** What must be so, or it is not sent, or means something else. */
    @FunctionalInterface
    interface When {
        /** What is missing; empty when nothing is. */
        Optional<String> missing(House house, Watched watched);

        When ALWAYS = (house, watched) -> Optional.empty();
    }

    /** What the gateway counts, about the whole API or one of its stages. */
    private static final Set<String> OF_APIS =
            Set.of("4xx", "5xx", "Count", "DataProcessed", "IntegrationLatency", "Latency");

    private static final String API = "AWS::Serverless::HttpApi";
    private static final String FUNCTION = "AWS::Serverless::Function";

    /** No resource, but words. */
    static final String WORDS = "";

    static final List<Sent> ALL =
            List.of(
                    new Sent("AWS/ApiGateway", OF_APIS, Map.of("ApiId", API), When.ALWAYS),
                    new Sent(
                            "AWS/ApiGateway",
                            OF_APIS,
                            Map.of("ApiId", API, "Stage", WORDS),
                            When.ALWAYS),
                    new Sent(
                            "AWS/ApiGateway",
                            OF_APIS,
                            Map.of(
                                    "ApiId",
                                    API,
                                    "Stage",
                                    WORDS,
                                    "Method",
                                    WORDS,
                                    "Resource",
                                    WORDS),
                            AwsMetrics::detailed),
                    // Each try is a sample, which is 1 where it succeeds.
                    new Sent(
                            "AWS/Cognito",
                            Set.of("SignInSuccesses", "SignUpSuccesses"),
                            Map.of(
                                    "UserPool",
                                    "AWS::Cognito::UserPool",
                                    "UserPoolClient",
                                    "AWS::Cognito::UserPoolClient"),
                            When.ALWAYS),
                    new Sent(
                            "AWS/DynamoDB",
                            Set.of("ReadThrottleEvents", "WriteThrottleEvents"),
                            Map.of("TableName", "AWS::DynamoDB::Table"),
                            When.ALWAYS),
                    new Sent(
                            "AWS/Lambda",
                            Set.of("Duration", "Invocations", "Throttles"),
                            Map.of("FunctionName", FUNCTION),
                            When.ALWAYS),
                    new Sent(
                            "AWS/Lambda",
                            Set.of("Errors"),
                            Map.of("FunctionName", FUNCTION),
                            AwsMetrics::thrown),
                    new Sent(
                            "AWS/Lambda",
                            Set.of("IteratorAge"),
                            Map.of("FunctionName", FUNCTION),
                            AwsMetrics::streamed),
                    // Of the whole account, whoever's functions they are.
                    new Sent("AWS/Lambda", Set.of("Throttles"), Map.of(), When.ALWAYS),
                    new Sent(
                            "AWS/SQS",
                            Set.of("ApproximateNumberOfMessagesVisible"),
                            Map.of("QueueName", "AWS::SQS::Queue"),
                            AwsMetrics::held));

    private AwsMetrics() {}

    private static Optional<String> detailed(House house, Watched watched) {
        String route =
                watched.dimensions().get("Method") + " " + watched.dimensions().get("Resource");
        Set<String> detailed = house.watch().detailed();
        return detailed.contains("*") || detailed.contains(route)
                ? Optional.empty()
                : Optional.of(
                        "is sent of one route only with DetailedMetricsEnabled, which "
                                + route
                                + " does not have");
    }

    /**
     * A route answers its faults itself, so for Lambda it has none but those it did not survive.
     */
    private static Optional<String> thrown(House house, Watched watched) {
        String function = watched.dimensions().getOrDefault("FunctionName", "");
        boolean counted =
                house.watch().alarms().stream()
                        .anyMatch(
                                each ->
                                        each.by().equals(watched.by())
                                                && each.namespace()
                                                        .equals(house.watch().namespace()));
        boolean panel = watched.missing().isEmpty();
        return house.isJob(function) || counted || panel
                ? Optional.empty()
                : Optional.of(
                        "stays 0 when a route answers its faults itself, as "
                                + function
                                + " does: look at a metric that it counts too");
    }

    private static Optional<String> streamed(House house, Watched watched) {
        String function = watched.dimensions().getOrDefault("FunctionName", "");
        return house.watch().streamed().contains(function)
                ? Optional.empty()
                : Optional.of("is sent of readers of streams only, which " + function + " is not");
    }

    /** A queue that nobody calls for six hours is told of no longer, whatever lies in it. */
    private static Optional<String> held(House house, Watched watched) {
        boolean panel = watched.missing().isEmpty();
        return panel || watched.missing().equals("ignore")
                ? Optional.empty()
                : Optional.of(
                        "is not sent while nobody calls the queue: TreatMissingData must be ignore,"
                                + " so that the alarm stays on");
    }
}
