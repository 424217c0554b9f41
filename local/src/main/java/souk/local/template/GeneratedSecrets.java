package souk.local.template;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dynamic references to secrets that the stack itself generates. Here each is the same text every
 * time and in every shop: it protects nothing on one machine.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html">
 *     CloudFormation: dynamic references to Secrets Manager</a>
 */
public final class GeneratedSecrets {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "\\{\\{resolve:secretsmanager:arn:aws:secretsmanager:[^:}]*:[^:}]*:secret:"
                            + "([^:}]+)(?::SecretString)?(?::([^:}]+))?}}");

    private final References references;

    GeneratedSecrets(References references) {
        this.references = references;
    }

    /** What is generated here for a secret, or for one field of it. */
    public static String text(String secret, String field) {
        return "generated-for-one-machine-" + secret + (field.isEmpty() ? "" : "-" + field);
    }

    /** The text with each reference replaced by what it stands for. */
    String put(String text, Place place) {
        if (!text.contains("{{resolve:")) {
            return text;
        }
        var filled =
                REFERENCE
                        .matcher(text)
                        .replaceAll(
                                match ->
                                        Matcher.quoteReplacement(
                                                generated(
                                                        match.group(1),
                                                        Optional.ofNullable(match.group(2))
                                                                .orElse(""),
                                                        place)));
        if (filled.contains("{{resolve:")) {
            throw new BrokenTemplate(place, "has a reference that cannot be resolved here.");
        }
        return filled;
    }

    private String generated(String secret, String field, Place place) {
        var rules =
                references
                        .generated(secret)
                        .orElseThrow(
                                () ->
                                        new BrokenTemplate(
                                                place,
                                                "refers to %s, which is no secret that the template generates."
                                                        .formatted(secret)));
        return field.isEmpty() || field.equals(rules.get("GenerateStringKey"))
                ? text(secret, field)
                : given(rules, field, place);
    }

    /** A field that is not generated has the text of the secret's template. */
    private static String given(Map<String, Object> rules, String field, Place place) {
        try {
            var template = String.valueOf(rules.getOrDefault("SecretStringTemplate", "{}"));
            var value = JSON.readTree(template).path(field);
            if (value.isTextual()) {
                return value.textValue();
            }
        } catch (JsonProcessingException _) {
            // as if the field were not there
        }
        throw new BrokenTemplate(place, "refers to " + field + ", which the secret has not.");
    }
}
