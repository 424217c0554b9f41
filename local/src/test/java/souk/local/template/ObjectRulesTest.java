package souk.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.journey.RealShop;

class ObjectRulesTest {
    private static final String SOUND =
            "source: [aws.s3], detail-type: [Object Created],"
                    + " detail: {bucket: {name: [b]}, object: {key: [{prefix: in/}]}}";

    @TempDir Path folder;

    @Test
    void readsTheRuleOfTheRealTemplate() {
        Template template = TestTemplates.read(RealShop.template());
        String bucket =
                template.function("PreparePicture")
                        .map(function -> function.environment().get("MEDIA_BUCKET"))
                        .orElseThrow();

        assertThat(template.eventRules().objects())
                .containsExactly(new ObjectRule("PreparePicture", bucket, "uploads/", 2));
    }

    @Test
    void hearsOfWhatBeginsSoInThatBucket() throws IOException {
        ObjectRule rule = TestTemplates.read(write(SOUND)).eventRules().objects().getFirst();

        assertThat(rule.matches("b", "in/a")).isTrue();
        assertThat(rule.matches("b", "out/in/a")).isFalse();
        assertThat(rule.matches("c", "in/a")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "source: [aws.ec2] | must be [aws.s3]",
                "source: [aws.s3] | must be [Object Created]",
                "source: [aws.s3], detail-type: [Object Deleted] | must be [Object Created]",
                "source: [aws.s3], detail-type: [Object Created] | is missing",
                "source: [aws.s3], detail-type: [Object Created], detail: {bucket: {name: [b, c]}, object: {key: [{prefix: in/}]}} | must name one bucket",
                "source: [aws.s3], detail-type: [Object Created], detail: {bucket: {name: [b]}, object: {key: [{suffix: x}]}} | has no prefix"
            })
    void refusesARuleThatItCannotFollow(String pattern, String sentence) throws IOException {
        Path template = write(pattern);

        assertThatExceptionOfType(BrokenTemplate.class)
                .isThrownBy(() -> TestTemplates.read(template))
                .withMessageContaining(sentence);
    }

    private Path write(String pattern) throws IOException {
        String text =
                """
                Resources:
                  F:
                    Type: AWS::Serverless::Function
                    Properties:
                      Runtime: java25
                      Handler: a.B
                      CodeUri: a.jar
                      Events:
                        E: {Type: EventBridgeRule, Properties: {Pattern: {%s}}}
                """
                        .formatted(pattern);
        return Files.writeString(folder.resolve("template.yaml"), text);
    }
}
