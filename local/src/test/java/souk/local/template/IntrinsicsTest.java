package souk.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IntrinsicsTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "!Ref Size | 12",
                "!Ref AWS::Region | eu-central-1",
                "!Ref Shelf | Shelf",
                "!Ref Named | notes-1",
                "!GetAtt Shelf.Arn | arn:aws:dynamodb:eu-central-1:000000000000:table/Shelf",
                "!Ref Key | arn:aws:secretsmanager:eu-central-1:000000000000:secret:Key",
                "!GetAtt NamedKey.Id | arn:aws:secretsmanager:eu-central-1:000000000000:secret:souk/key",
                "!Ref Dead | https://sqs.eu-central-1.amazonaws.com/000000000000/Dead",
                "!GetAtt Dead.Arn | arn:aws:sqs:eu-central-1:000000000000:Dead",
                "!GetAtt Dead.QueueName | Dead",
                "!Ref Bell | arn:aws:sns:eu-central-1:000000000000:bell",
                "!GetAtt Bell.TopicName | bell",
                "!Ref Smoke | Smoke",
                "!GetAtt Smoke.Arn | arn:aws:cloudwatch:eu-central-1:000000000000:alarm:Smoke",
                "!Ref Board | Board",
                "!Sub '${Size} of ${AWS::StackName}' | 12 of souk",
                "!Sub ['${Own}-${Size}', {Own: !Ref Size}] | 12-12",
                "!Sub '${!Size}' | ${Size}",
                "!Sub '${Shelf.Arn}/x' | arn:aws:dynamodb:eu-central-1:000000000000:table/Shelf/x",
                "!Join ['-', [a, !Ref Size]] | a-12",
                "!Select [1, [a, b]] | b",
                "!Select [0, !Split [',', 'x,y']] | x",
                "!If [Big, yes, no] | yes",
                "!If [Small, yes, no] | no",
                "!FindInMap [Sizes, large, label] | L",
                "!Base64 souk | c291aw==",
                "{'Fn::Join': ['', [a, b]]} | ab",
                "!Sub '{{resolve:secretsmanager:${Made}:SecretString}}' | generated-for-one-machine-Made",
                "!Sub '{{resolve:secretsmanager:${Made}}}' | generated-for-one-machine-Made",
                "!Sub '{{resolve:secretsmanager:${Made}:SecretString:sent}} x' | generated-for-one-machine-Made-sent x",
                "!Sub '{{resolve:secretsmanager:${Made}:SecretString:also}}' | none",
            })
    void resolves(String expression, String expected) throws IOException {
        var template = folder.resolve("template.yaml");
        Files.writeString(
                template,
                """
                Parameters: {Size: {Type: Number, Default: 12}}
                Conditions:
                  Big: !Equals [!Ref Size, "12"]
                  Small: !And [!Not [!Condition Big], !Or [!Condition Big, !Condition Big]]
                Mappings: {Sizes: {large: {label: L}}}
                Resources:
                  Shelf: {Type: AWS::DynamoDB::Table, Properties: {KeySchema: [{AttributeName: a, KeyType: HASH}], AttributeDefinitions: [{AttributeName: a, AttributeType: S}]}}
                  Named: {Type: AWS::DynamoDB::Table, Properties: {TableName: notes-1, KeySchema: [{AttributeName: a, KeyType: HASH}], AttributeDefinitions: [{AttributeName: a, AttributeType: S}]}}
                  Key: {Type: AWS::SecretsManager::Secret}
                  Made: {Type: AWS::SecretsManager::Secret, Properties: {GenerateSecretString: {GenerateStringKey: sent, SecretStringTemplate: '{"also": "none"}'}}}
                  NamedKey: {Type: AWS::SecretsManager::Secret, Properties: {Name: souk/key}}
                  Dead: {Type: AWS::SQS::Queue}
                  DeadPolicy: {Type: AWS::SQS::QueuePolicy, Properties: {Queues: [!Ref Dead]}}
                  Bell: {Type: AWS::SNS::Topic, Properties: {TopicName: bell}}
                  BellPolicy: {Type: AWS::SNS::TopicPolicy, Properties: {Topics: [!Ref Bell]}}
                  Smoke: {Type: AWS::CloudWatch::Alarm, Properties: {AlarmActions: [!Ref Bell], Threshold: 1}}
                  Board: {Type: AWS::CloudWatch::Dashboard, Properties: {DashboardBody: !Sub "{${Dead.QueueName}}"}}
                  F:
                    Type: AWS::Serverless::Function
                    Properties:
                      Runtime: java25
                      Handler: a.B
                      CodeUri: .
                      Environment:
                        Variables:
                          VALUE: %s
                          NOTHING: !Ref AWS::NoValue
                """
                        .formatted(expression));

        var read = Template.read(template, TemplateTest.surroundings(Map.of()));

        assertThat(read.functions().getFirst().environment()).isEqualTo(Map.of("VALUE", expected));
    }
}
