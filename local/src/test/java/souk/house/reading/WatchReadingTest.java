package souk.house.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import souk.house.facts.JobRow;
import souk.house.facts.Schedule;
import souk.house.facts.Watch;
import souk.house.facts.Watched;
import souk.http.Route;

class WatchReadingTest {
    @Test
    void readsWhoLooksAtWhat() {
        var template =
                """
                Globals:
                  Function:
                    Environment:
                      Variables:
                        POWERTOOLS_METRICS_NAMESPACE: Lamps
                        POWERTOOLS_SERVICE_NAME: !Ref AWS::StackName
                Resources:
                  DustLamps:
                    Type: AWS::Serverless::Function
                    Properties:
                      EventInvokeConfig:
                        DestinationConfig: {OnFailure: {Type: SQS, Destination: !GetAtt Dead.Arn}}
                      Events:
                        Daily:
                          Type: ScheduleV2
                          Properties:
                            ScheduleExpression: rate(1 day)
                            DeadLetterConfig: {Arn: !GetAtt Dead.Arn}
                        Weekly: {Type: Schedule, Properties: {Schedule: rate(7 days)}}
                        Changed: {Type: DynamoDB, Properties: {Stream: !GetAtt Lamps.StreamArn}}
                  Sifted:
                    Type: AWS::Logs::MetricFilter
                    Properties:
                      MetricTransformations:
                        - {MetricNamespace: !Sub "Lamps/${AWS::StackName}", MetricName: Hot}
                  Api:
                    Type: AWS::Serverless::HttpApi
                    Properties:
                      RouteSettings: {GET /lit: {DetailedMetricsEnabled: true}, GET /dim: {}}
                  Burnt:
                    Type: AWS::CloudWatch::Alarm
                    Properties:
                      TreatMissingData: ignore
                      Namespace: Lamps
                      MetricName: Burnt
                      Dimensions: [{Name: Service, Value: !Ref AWS::StackName}]
                  Dark:
                    Type: AWS::CloudWatch::Alarm
                    Properties:
                      Metrics:
                        - {Id: all, Expression: SUM(METRICS())}
                        - {Id: a, MetricStat: {Metric: {Namespace: AWS/Lambda, MetricName: Errors}}}
                  Panels:
                    Type: AWS::CloudWatch::Dashboard
                    Properties:
                      DashboardBody: !Sub |
                        {"widgets": [{"properties": {"metrics": [
                          ["Lamps/${AWS::StackName}", "Hot", {"label": "hot"}],
                          ["Lamps", "Lit", "Service", "${AWS::StackName}"]]}}]}
                """;
        Map<String, String> here = Map.of("Service", "AWS::StackName");

        assertThat(new WatchReading(Tree.parse(template)).watch(Set.of("Lit")))
                .isEqualTo(
                        new Watch(
                                List.of(
                                        new Schedule("DustLamps", "rate(1 day)", "Dead", "Dead"),
                                        new Schedule("DustLamps", "rate(7 days)", "", "Dead")),
                                List.of(
                                        new Watched("Burnt", "Lamps", "Burnt", here, "ignore"),
                                        new Watched("Dark", "AWS/Lambda", "Errors", Map.of(), "")),
                                List.of(
                                        new Watched(
                                                "Panels",
                                                "Lamps/AWS::StackName",
                                                "Hot",
                                                Map.of(),
                                                ""),
                                        new Watched("Panels", "Lamps", "Lit", here, "")),
                                "Lamps",
                                "AWS::StackName",
                                Set.of("Lit"),
                                Set.of("Lamps/AWS::StackName Hot"),
                                Map.of(
                                        "Api", "AWS::Serverless::HttpApi",
                                        "Burnt", "AWS::CloudWatch::Alarm",
                                        "Dark", "AWS::CloudWatch::Alarm",
                                        "DustLamps", "AWS::Serverless::Function",
                                        "Panels", "AWS::CloudWatch::Dashboard",
                                        "Sifted", "AWS::Logs::MetricFilter"),
                                Set.of("DustLamps"),
                                Set.of("GET /lit")));
    }

    @Test
    void readsWhatIsCounted() {
        var edge = new ClassFileImporter().importClasses(Route.class);

        assertThat(CountedReading.of(edge)).contains("Faults").doesNotContain("MALFORMED", "id");
    }

    @Test
    void readsTheTableOfJobs() {
        var readme =
                """
                | route | function | who | does |
                |---|---|---|---|
                | GET /api/lamps | ListLamps | anyone | lists, a page at a time |

                | when | function | does |
                |---|---|---|
                | every day | DustLamps | dusts |
                """;

        assertThat(new RoutesPageReading(readme).jobs())
                .containsExactly(new JobRow("every day", "DustLamps"));
        assertThat(new RoutesPageReading(readme).rows()).hasSize(1);
    }

    @Test
    void saysRatesAsPeopleDo() {
        assertThat(new Schedule("", "rate(1 minute)", "", "").words()).isEqualTo("every minute");
        assertThat(new Schedule("", "rate(5 minutes)", "", "").words())
                .isEqualTo("every 5 minutes");
    }
}
