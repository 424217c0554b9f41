package souk.local.calls;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailReadingTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Set<AwsCall> read(String body) throws JsonProcessingException {
        return MailReading.of("Sender", JSON.readTree(body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"FromEmailAddress\": \"hello@souk.example\"}",
                "{\"FromEmailAddress\": \"Souk <hello@souk.example>\"}",
                "{\"FromEmailAddress\": \"a@b.example\", \"FromEmailAddressIdentityArn\":"
                        + " \"arn:aws:ses:eu-central-1:000000000000:identity/souk.example\"}"
            })
    void needsTheIdentityThatSends(String body) throws JsonProcessingException {
        assertThat(read(body))
                .containsExactly(new AwsCall("Sender", "ses:SendEmail", "souk.example"));
    }

    @Test
    void needsTheConfigurationSetToo() throws JsonProcessingException {
        var body =
                "{\"FromEmailAddress\": \"a@souk.example\", \"ConfigurationSetName\": \"mails\"}";

        assertThat(read(body))
                .containsExactlyInAnyOrder(
                        new AwsCall("Sender", "ses:SendEmail", "souk.example"),
                        new AwsCall("Sender", "ses:SendEmail", "mails"));
    }
}
