package souk.local.calls;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads a call of SES: who sends needs both the identity and the configuration set.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsimpleemailservicev2.html">
 *     Actions for SES</a>
 */
final class MailReading {
    static final String PATH = "/v2/email/";

    private static final String ACTION = "ses:SendEmail";

    private MailReading() {}

    /** What the call needs. */
    static Set<AwsCall> of(String caller, JsonNode body) {
        Set<AwsCall> calls = new HashSet<>();
        var from = body.path("FromEmailAddress").asText().replaceFirst("(?s).*@", "");
        var identity =
                body.path("FromEmailAddressIdentityArn")
                        .asText(from.replace(">", ""))
                        .replaceFirst(".*:identity/", "");
        calls.add(new AwsCall(caller, ACTION, identity));
        if (body.has("ConfigurationSetName")) {
            calls.add(new AwsCall(caller, ACTION, body.path("ConfigurationSetName").asText()));
        }
        return calls;
    }
}
