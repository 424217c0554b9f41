package souk.house.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.house.Repository;
import souk.house.reading.Tree;

/** What the template says of names, of its log and of time zones; each rule also on a bad one. */
class TemplateTest {
    private static final Tree TEMPLATE = Tree.template(Repository.root());

    @Test
    void theSameStageMayBeInTwoRegions() {
        assertThat(GlobalNames.breaches(TEMPLATE)).isEmpty();
    }

    @Test
    void findsNamesThatTwoRegionsWouldFightOver() {
        String template =
                """
                Resources:
                  Dim: {Type: AWS::CloudFront::Function, Properties: {Name: !Sub "${AWS::StackName}-dim"}}
                  Guard:
                    Type: AWS::CloudFront::ResponseHeadersPolicy
                    Properties: {ResponseHeadersPolicyConfig: {Name: guard}}
                  Shade:
                    Type: AWS::CloudFront::Function
                    Properties: {Name: !Sub "${AWS::StackName}-${AWS::Region}-shade"}
                  Lamps: {Type: AWS::DynamoDB::Table, Properties: {Name: lamps}}
                """;

        assertThat(GlobalNames.breaches(Tree.parse(template)))
                .containsExactly(
                        "Dim is named '${AWS::StackName}-dim' by template.yaml,"
                                + " without its stack or its region",
                        "Guard is named 'guard' by template.yaml,"
                                + " without its stack or its region");
    }

    @Test
    void theAccessLogCanBeFiltered() {
        assertThat(AccessLog.breaches(TEMPLATE)).isEmpty();
    }

    @Test
    void findsAnAccessLogThatCannotBeFiltered() {
        String template =
                """
                Resources:
                  Api:
                    Type: AWS::Serverless::HttpApi
                    Properties:
                      AccessLogSettings:
                        DestinationArn: !GetAtt ApiLog.Arn
                        Format: '$context.requestId "$context.error.messageString" $context.status'
                  ApiLog: {Type: AWS::Logs::LogGroup, Properties: {}}
                  Bright:
                    Type: AWS::Logs::MetricFilter
                    Properties: {LogGroupName: !Ref ApiLog, FilterPattern: "[id, status = 429]"}
                """;

        assertThat(AccessLog.breaches(Tree.parse(template)))
                .containsExactly(
                        "the access log of Api must have $context.error.messageString,"
                                + " bare and between blanks",
                        "the log group ApiLog must be named under /aws/vendedlogs/",
                        "Bright looks for other fields than the 3 of the access log of Api:"
                                + " [id, status = 429]");
    }

    @Test
    void throttlesOnlyRoutesThatThereAre() {
        assertThat(ThrottledRoutesExist.breaches(TEMPLATE)).isEmpty();
    }

    @Test
    void findsAThrottleOfNoRouteOrOfNoUse() {
        String template =
                """
                Resources:
                  Api:
                    Properties:
                      DefaultRouteSettings: {ThrottlingRateLimit: 10}
                      RouteSettings:
                        GET /lamps: {ThrottlingRateLimit: 2}
                        GET /shades: {ThrottlingRateLimit: 2}
                        POST /lamps: {ThrottlingRateLimit: 10}
                  ListLamps: {Properties: {Events: {Http: {Properties: {Method: GET, Path: /lamps}}}}}
                  AddLamp: {Properties: {Events: {Http: {Properties: {Method: POST, Path: /lamps}}}}}
                """;

        assertThat(ThrottledRoutesExist.breaches(Tree.parse(template)))
                .containsExactly(
                        "GET /shades has a throttle of 2 in template.yaml, but no function or no need",
                        "POST /lamps has a throttle of 10 in template.yaml,"
                                + " but no function or no need");
    }

    @Test
    void takesEachTimeZoneOfARegion() {
        assertThat(ZoneId.getAvailableZoneIds())
                .filteredOn(zone -> zone.matches("[A-Z][a-z]+/.*"))
                .filteredOn(zone -> !zone.matches("(Etc|Brazil|Canada|Chile|Mexico)/.*"))
                .hasSizeGreaterThan(400)
                .allMatch(TemplateTest::takesZone);
        assertThat(takesZone("UTC")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Berlin",
                "Europe",
                "Europe/",
                "Europe/berlin",
                "europe/Berlin",
                "Europe/Berlin ",
                "CET",
                "GMT+2",
                "+02:00",
                "Etc/GMT-2",
                "UTC+1",
                "Mars/Olympus"
            })
    void refusesWhatIsNoTimeZoneOfARegion(String zone) {
        assertThat(takesZone(zone)).isFalse();
    }

    @Test
    void saysInOneSentenceWhatATimeZoneIs() {
        assertThat(TEMPLATE.at("Parameters", "ShopTimeZone", "ConstraintDescription").text())
                .contains("such as Europe/Berlin");
    }

    private static boolean takesZone(String zone) {
        return zone.matches(TEMPLATE.at("Parameters", "ShopTimeZone", "AllowedPattern").text());
    }
}
