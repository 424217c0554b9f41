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
