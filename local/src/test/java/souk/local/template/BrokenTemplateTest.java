package souk.local.template;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BrokenTemplateTest {
    private static final String FUNCTION =
            "Resources: {Q: {Type: AWS::SQS::Queue}, F: {Type: AWS::Serverless::Function, Properties: {Runtime: java25, Handler: a.B, CodeUri: ., ";

    @TempDir Path folder;

    @Test
    void saysThatThereIsNone() {
        refused(folder.resolve("none.yaml"), "There is no template");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Resources: [ | is no YAML",
                "[] | a template is a map",
                "Parameters: {} | has no Resources",
                "Resources: {A: {Type: X}, A: {Type: Y}} | the key A stands here twice",
                "Resources: {A: } | a value is missing",
                "Resources: {A: !Reff B} | the tag !Reff is none of CloudFormation's",
                "Resources: {A: {}} | A is no resource: it has no Type",
                "Parameters: {P: {Type: String}} | parameter P has no default: set PARAM_P",
                "Parameters: {P: {Type: String, Default: x, AllowedPattern: y}} | P must match y, was x",
                "Parameters: {P: {Type: String, Default: x, AllowedValues: [y]}} | P must be one of [y], was x",
                "Resources: {Q: {Type: AWS::SQS::Queue}, F: {Type: AWS::Serverless::Function, Properties: {Handler: a.B}}} | F has no Runtime",
            })
    void saysWhatIsWrong(String text, String sentence) throws IOException {
        refused(write(text), sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Environment: {Variables: {X: !Ref Nobody}} | F (Environment.Variables.X) refers to Nobody",
                "Environment: {Variables: {X: !GetAtt F.Mood}} | F (Environment.Variables.X) asks for F.Mood",
                "Environment: {Variables: {X: !GetAtt Q.Mood}} | F (Environment.Variables.X) asks for Q.Mood",
                "Environment: {Variables: {X: !ImportValue y}} | F (Environment.Variables.X) uses Fn::ImportValue",
                "Environment: {Variables: {X: !Sub '${No}'}} | F (Environment.Variables.X) refers to No",
                "Environment: {Variables: {X: !FindInMap [A, b, c]}} | finds nothing in the mappings at A.b.c",
                "Environment: {Variables: {X: [a]}} | F (Environment.Variables.X) must be a text",
                "Timeout: soon | F (Timeout) must be a whole number, was soon",
                "Layers: [Nobody] | F (Layers) names Nobody, which is no layer",
                "Events: {E: {Type: Api}} | F (Events.E.Type) is Api, a REST API",
                "Events: {E: {Type: HttpApi, Properties: {PayloadFormatVersion: '1.0'}}} | speaks 2.0 only",
                "Events: {E: {Type: HttpApi, Properties: {Auth: {Authorizer: X}}}} | names the authorizer X",
                "Events: {E: {Type: ScheduleV2}} | F (Events.E) has no Properties",
                "Events: {E: {Type: ScheduleV2, Properties: {}}} | F (Events.E.Properties) has no ScheduleExpression",
                "Events: {E: {Type: Schedule, Properties: {ScheduleExpression: rate(1 day)}}} | F (Events.E.Properties) has no Schedule",
                "Events: {E: {Type: ScheduleV2, Properties: {ScheduleExpression: cron(0 9 * * ? *)}}} | F (Events.E.Properties.ScheduleExpression) is cron(0 9 * * ? *): the local cloud knows rate(<n> minutes), hours and days.",
                "Events: {E: {Type: ScheduleV2, Properties: {ScheduleExpression: rate(0 minutes)}}} | is rate(0 minutes): the local cloud knows",
                "Events: {E: {Type: ScheduleV2, Properties: {ScheduleExpression: rate(1 week)}}} | is rate(1 week): the local cloud knows",
                "Events: {E: {Type: ScheduleV2, Properties: {ScheduleExpression: rate(1 day), State: 'ON'}}} | F (Events.E.Properties.State) must be ENABLED or DISABLED, was ON.",
                "Events: {E: {Type: ScheduleV2, Properties: {ScheduleExpression: rate(1 day), RetryPolicy: {MaximumRetryAttempts: 186}}}} | must be 0 to 185, was 186.",
                "Events: {E: {Type: HttpApi}, D: {Type: HttpApi}} | routes $default to two functions",
            })
    void namesResourceAndProperty(String property, String sentence) throws IOException {
        refused(write(FUNCTION + property + "}}}"), sentence);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("template.yaml"), text + "\n");
    }

    private static void refused(Path template, String sentence) {
        assertThatExceptionOfType(BrokenTemplate.class)
                .isThrownBy(() -> Template.read(template, TemplateTest.surroundings(Map.of())))
                .withMessageContaining(sentence);
    }
}
