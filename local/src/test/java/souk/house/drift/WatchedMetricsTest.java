package souk.house.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.house.drift.SoundHouse.watched;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import souk.house.facts.House;
import souk.house.facts.Watched;

/** Each way in which an alarm or a panel can look at a metric that a service does not send. */
class WatchedMetricsTest {
    private final House house = SoundHouse.build();

    @Test
    void findsARoutesMetricWhereTheGatewaySendsNone() {
        Map<String, String> put =
                Map.of(
                        "ApiId",
                        "Api",
                        "Stage",
                        "$default",
                        "Method",
                        "PUT",
                        "Resource",
                        "/api/lamps/{id}");
        house.watch().alarms().add(alarm("AWS/ApiGateway", "5xx", put));

        assertThat(breaches())
                .containsExactly(
                        "Dark in template.yaml looks at AWS/ApiGateway 5xx, which is sent of one"
                                + " route only with DetailedMetricsEnabled, which PUT"
                                + " /api/lamps/{id} does not have");

        house.watch().detailed().add("PUT /api/lamps/{id}");
        assertThat(breaches()).isEmpty();
    }

    @Test
    void findsErrorsOfARouteThatAnswersItsFaultsItself() {
        house.watch().alarms().add(alarm("AWS/Lambda", "Errors", of("ListLamps")));
        house.watch().alarms().add(alarm("AWS/Lambda", "Errors", of("DustLamps")));

        assertThat(breaches())
                .containsExactly(
                        "Dark in template.yaml looks at AWS/Lambda Errors, which stays 0 when a"
                                + " route answers its faults itself, as ListLamps does: look at a"
                                + " metric that it counts too");

        house.watch().alarms().add(alarm("Souk", "LampsBroken", Map.of("Service", "lamps")));
        assertThat(breaches()).isEmpty();
    }

    @Test
    void findsAnAgeOfWhatReadsNoStream() {
        house.watch().alarms().add(alarm("AWS/Lambda", "IteratorAge", of("DustLamps")));

        assertThat(breaches())
                .containsExactly(
                        "Dark in template.yaml looks at AWS/Lambda IteratorAge, which is sent of"
                                + " readers of streams only, which DustLamps is not");

        house.watch().streamed().add("DustLamps");
        assertThat(breaches()).isEmpty();
    }

    @Test
    void findsDimensionsByWhichAServiceSendsNothing() {
        house.watch().panels().add(watched("AWS/Lambda", "Errors", Map.of()));
        house.watch().panels().add(watched("AWS/ApiGateway", "5xx", Map.of("ApiName", "Api")));

        assertThat(breaches())
                .containsExactly(
                        "LampsWatch in template.yaml looks at AWS/Lambda Errors by [], by which it"
                                + " is not sent",
                        "LampsWatch in template.yaml looks at AWS/ApiGateway 5xx by [ApiName], by"
                                + " which it is not sent");
    }

    @Test
    void findsADimensionThatNamesAnotherThing() {
        house.watch().panels().add(watched("AWS/Lambda", "Duration", of("Lamps")));
        house.watch()
                .panels()
                .add(watched("AWS/DynamoDB", "ReadThrottleEvents", Map.of("TableName", "Gone")));

        assertThat(breaches())
                .containsExactly(
                        "LampsWatch in template.yaml looks at AWS/Lambda Duration of Lamps, which"
                                + " is no AWS::Serverless::Function",
                        "LampsWatch in template.yaml looks at AWS/DynamoDB ReadThrottleEvents of"
                                + " Gone, which is no AWS::DynamoDB::Table");
    }

    @Test
    void findsAnAlarmOfAQueueThatGoesOffByItself() {
        house.watch()
                .alarms()
                .set(
                        1,
                        new Watched(
                                "LampsWatch",
                                "AWS/SQS",
                                "ApproximateNumberOfMessagesVisible",
                                Map.of("QueueName", "DustLampsDead.QueueName"),
                                "notBreaching"));

        assertThat(breaches())
                .containsExactly(
                        "LampsWatch in template.yaml looks at AWS/SQS"
                                + " ApproximateNumberOfMessagesVisible, which is not sent while"
                                + " nobody calls the queue: TreatMissingData must be ignore, so"
                                + " that the alarm stays on");
    }

    private List<String> breaches() {
        return new WatchedMetricsAreSent().breaches(house);
    }

    private static Map<String, String> of(String function) {
        return Map.of("FunctionName", function);
    }

    private static Watched alarm(String namespace, String metric, Map<String, String> dimensions) {
        return new Watched("Dark", namespace, metric, dimensions, "notBreaching");
    }
}
