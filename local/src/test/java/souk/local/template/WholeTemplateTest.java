package souk.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeTemplateTest {
    private static final String AROUND =
            """
            Transform: AWS::Serverless-2016-10-31
            Conditions:
              Here: !Equals [a, b]
              There: !Equals [a, c]
            Globals:
              Function:
                Timeout: 10
                Environment:
                  Variables:
                    LAMPS_TABLE: !Ref Lamps
                    SERVICE: !Ref AWS::StackName
            Resources:
              Lamps:
                Type: AWS::DynamoDB::Table
              # Those that nobody calls.
              Jobs:
                Type: AWS::Serverless::Application
                Properties:
                  Location: jobs.yaml
                  Parameters:
                    Lamps: !Ref Lamps
                    LampsArn: !GetAtt Lamps.Arn
                    ShopStack: !Ref AWS::StackName

              Watch:
                Type: AWS::CloudWatch::Dashboard
                Properties:
                  DashboardBody: !Sub "${Jobs.Outputs.Dead} of ${AWS::Region}"
                  Function: !GetAtt Jobs.Outputs.DustLamps
            """;
    private static final String NESTED =
            """
            Parameters:
              Lamps: {Type: String}
              LampsArn: {Type: String}
              ShopStack: {Type: String}
            Conditions:
              Here: !Equals [a, b]
            Globals:
              Function:
                Timeout: 10
                Environment:
                  Variables:
                    LAMPS_TABLE: !Ref Lamps
                    SERVICE: !Ref ShopStack
            Resources:
              DustLamps:
                Type: AWS::Serverless::Function
                Properties:
                  Resource: [!Ref LampsArn, !Sub "${LampsArn}/index/*", !GetAtt Dead.Arn]
              Dead:
                Type: AWS::SQS::Queue
            Outputs:
              DustLamps:
                Value: !Ref DustLamps
              Dead:
                Value: !GetAtt Dead.QueueName
            """;

    @TempDir private Path folder;

    @Test
    void nestedResourcesStandAmongTheOthersAndNameWhatTheyAreGiven() throws IOException {
        assertThat(WholeTemplate.read(written(AROUND, NESTED)))
                .isEqualTo(
                        AROUND.substring(0, AROUND.indexOf("  Jobs:"))
                                + """
                                  Watch:
                                    Type: AWS::CloudWatch::Dashboard
                                    Properties:
                                      DashboardBody: !Sub "${Dead.QueueName} of ${AWS::Region}"
                                      Function: !Ref DustLamps
                                  DustLamps:
                                    Type: AWS::Serverless::Function
                                    Properties:
                                      Resource: [!GetAtt Lamps.Arn, !Sub "${Lamps.Arn}/index/*", !GetAtt Dead.Arn]
                                  Dead:
                                    Type: AWS::SQS::Queue
                                """);
    }

    @Test
    void refusesANestedStackThatDoesNotFit() throws IOException {
        assertRefused(NESTED.replace("  ShopStack: {Type: String}\n", ""), "has the parameters");
        assertRefused(NESTED.replace("Timeout: 10", "Timeout: 11"), "The Globals of");
        assertRefused(NESTED.replace("Here: !Equals [a, b]", "Here: !Equals [a, c]"), "condition");
        assertRefused(NESTED.replace("!GetAtt Dead.QueueName", "dead"), "Dead of");
    }

    @Test
    void refusesANestedStackThatIsNotThere() throws IOException {
        Path template = Files.writeString(folder.resolve("template.yaml"), AROUND);

        assertThatThrownBy(() -> WholeTemplate.read(template))
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageContaining("jobs.yaml");
    }

    private void assertRefused(String nested, String why) throws IOException {
        Path template = written(AROUND, nested);

        assertThatThrownBy(() -> WholeTemplate.read(template))
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageContaining(why);
    }

    private Path written(String around, String nested) throws IOException {
        Files.writeString(folder.resolve("jobs.yaml"), nested);
        return Files.writeString(folder.resolve("template.yaml"), around);
    }
}
