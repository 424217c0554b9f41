package souk.local.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailRulesTest {
    private static final String SOUND =
            """
            Resources:
              Post:
                Type: AWS::SES::ConfigurationSet
              Hear:
                Type: AWS::Serverless::Function
                Properties:
                  CodeUri: hear.jar
                  Handler: souk.Hear
                  Runtime: java25
                  Events:
                    Came:
                      Type: EventBridgeRule
                      Properties:
                        Pattern:
                          source: [aws.ses]
                          detail:
                            eventType: [Send, Bounce]
                            mail:
                              tags:
                                "ses:configuration-set": [!Ref Post]
                        InputTransformer:
                          InputPathsMap:
                            kind: $.detail.eventType
                            mail: $.detail.mail.tags.mailId[0]
                            no: $.detail.nothing
                          InputTemplate: '{"kind": <kind>, "mail": <mail>, "no": "<no>"}'
            """;

    @TempDir private Path folder;

    @Test
    void aFunctionHearsOfItsOwnMailsInTheFormItAskedFor() throws IOException {
        MailRule rule = read(SOUND).eventRules().mails().getFirst();

        assertThat(rule.function()).isEqualTo("Hear");
        assertThat(rule.matches(event("Send", "Post"))).isTrue();
        assertThat(rule.matches(event("Delivery", "Post"))).isFalse();
        assertThat(rule.matches(event("Send", "Other"))).isFalse();
        assertThat(rule.input(event("Send", "Post")))
                .isEqualTo("{\"kind\": \"Send\", \"mail\": \"m1\", \"no\": \"\"}");
    }

    @Test
    void withoutATransformerItGetsTheEvent() throws IOException {
        String plain = SOUND.substring(0, SOUND.indexOf("            InputTransformer"));
        MailRule rule = read(plain).eventRules().mails().getFirst();

        assertThat(rule.input(event("Send", "Post"))).isEqualTo(event("Send", "Post").toString());
    }

    @Test
    void refusesARuleThatWouldHearOfOthers() {
        String wide = SOUND.replace("[!Ref Post]", "[!Ref Post, Other]");
        String path = SOUND.replace("$.detail.nothing", "$..nothing");

        assertThatThrownBy(() -> read(wide))
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageContaining("must be one");
        assertThatThrownBy(() -> read(path))
                .isInstanceOf(BrokenTemplate.class)
                .hasMessageContaining("$..nothing");
    }

    private static JsonNode event(String kind, String set) throws IOException {
        return new ObjectMapper()
                .readTree(
                        """
                        {"source": "aws.ses", "detail": {"eventType": "%s", "mail":
                         {"tags": {"mailId": ["m1"], "ses:configuration-set": ["%s"]}}}}"""
                                .formatted(kind, set));
    }

    private Template read(String text) throws IOException {
        Files.writeString(folder.resolve("hear.jar"), "");
        return TestTemplates.read(Files.writeString(folder.resolve("template.yaml"), text));
    }
}
