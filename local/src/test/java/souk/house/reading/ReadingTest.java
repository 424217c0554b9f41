package souk.house.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import souk.house.facts.Access;
import souk.house.facts.Deployed;
import souk.house.facts.Endpoint;
import souk.house.facts.Operation;
import souk.house.facts.Permission;
import souk.house.facts.TableRow;

class ReadingTest {
    @Test
    void readsAFunctionOfTheTemplate() {
        var template =
                """
                Globals: {Function: {Environment: {Variables: {LAMPS_TABLE: !Ref Lamps}}}}
                Resources:
                  DustLampsLog: {Type: AWS::Logs::LogGroup, Properties: {}}
                  ChangeLamp:
                    Type: AWS::Serverless::Function
                    Metadata: {SkipBuild: true}
                    Properties:
                      Handler: souk.functions.lamps.ChangeLamp
                      CodeUri: functions/lamps/target/lamps.jar
                      AutoPublishCodeSha256: !Ref Release
                      LoggingConfig: {LogGroup: !Ref ChangeLampLog}
                      Environment: {Variables: {WATTS: 40}}
                      Policies:
                        - AmazonDynamoDBFullAccess
                        - DynamoDBReadPolicy: {TableName: !Ref Lamps}
                        - Statement:
                            - {Action: [a:Get, a:Put], Resource: !GetAtt Lamps.Arn}
                            - {NotAction: a:Drop, Resource: !Sub "${Lamps.Arn}/index/*"}
                      Events:
                        Http:
                          Type: HttpApi
                          Properties:
                            Method: put
                            Path: /api/lamps/{id}
                            Auth: {Authorizer: Shopper, AuthorizationScopes: [souk/shop]}
                        Daily: {Type: Schedule, Properties: {Schedule: rate(1 day)}}
                """;
        var reading = new TemplateReading(Tree.parse(template));

        assertThat(reading.logGroups()).containsEntry("DustLampsLog", false);
        assertThat(reading.functions())
                .containsExactly(
                        new Deployed(
                                "ChangeLamp",
                                List.of(
                                        new Deployed.Route(
                                                Endpoint.of("PUT /api/lamps/{id}"),
                                                Access.with(Set.of("souk/shop")))),
                                "souk.functions.lamps.ChangeLamp",
                                "functions/lamps/target/lamps.jar",
                                true,
                                true,
                                "ChangeLampLog",
                                List.of(
                                        new Permission("*", "AmazonDynamoDBFullAccess"),
                                        new Permission("*", "DynamoDBReadPolicy"),
                                        new Permission("a:Get", "Lamps.Arn"),
                                        new Permission("a:Put", "Lamps.Arn"),
                                        new Permission("*", "${Lamps.Arn}/index/*")),
                                Set.of("LAMPS_TABLE", "WATTS")));
    }

    @Test
    void readsWhatAFunctionMayDoFromItsRole() {
        var template =
                """
                Resources:
                  DustLamps:
                    Type: AWS::Serverless::Function
                    Properties: {Role: !GetAtt DustLampsRole.Arn}
                  DustLampsRole:
                    Type: AWS::IAM::Role
                    Properties:
                      ManagedPolicyArns: [arn:aws:iam::aws:policy/Everything]
                      Policies:
                        - PolicyName: dusts
                          PolicyDocument:
                            Statement: [{Action: a:Put, Resource: !GetAtt Lamps.Arn}]
                """;

        assertThat(new TemplateReading(Tree.parse(template)).functions().getFirst().permissions())
                .containsExactly(
                        new Permission("a:Put", "Lamps.Arn"),
                        new Permission("*", "arn:aws:iam::aws:policy/Everything"));
    }

    @Test
    void readsAnOperationOfTheContract() {
        var contract =
                """
                security: [{shopper: [souk/shop]}]
                paths:
                  /api/lamps/{id}/{part}:
                    parameters: [{$ref: "#/components/parameters/Id"}]
                    put:
                      operationId: ChangeLamp
                      parameters: [{name: part, in: path}, {name: limit, in: query}]
                    get: {operationId: GetLamp, security: []}
                components: {parameters: {Id: {name: id, in: path}}}
                """;

        assertThat(new ContractReading(Tree.parse(contract)).operations())
                .containsExactly(
                        new Operation(
                                "ChangeLamp",
                                Endpoint.of("PUT /api/lamps/{id}/{part}"),
                                Set.of("id", "part"),
                                Access.with(Set.of("souk/shop"))),
                        new Operation(
                                "GetLamp",
                                Endpoint.of("GET /api/lamps/{id}/{part}"),
                                Set.of("id"),
                                Access.ANYONE));
    }

    @Test
    void readsTheRouteTable() {
        var readme =
                """
                | route | function | who | does |
                |---|---|---|---|
                | GET /api/lamps | ListLamps | anyone | lists, a page at a time |
                | PUT /api/lamps/{id} | ChangeLamp | its seller | changes |
                """;

        assertThat(new RoutesPageReading(readme).rows())
                .containsExactly(
                        new TableRow(Endpoint.of("GET /api/lamps"), "ListLamps", "anyone"),
                        new TableRow(
                                Endpoint.of("PUT /api/lamps/{id}"), "ChangeLamp", "its seller"));
    }
}
