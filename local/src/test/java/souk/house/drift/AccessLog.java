package souk.house.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import souk.house.reading.Tree;

/**
 * The gateway's access log can be read by the filters that make metrics of it. A variable without a
 * value is written as a bare dash, also {@code $context.error.messageString}, which brings quotes
 * of its own where it has one: in JSON it would break the line either with quotes around it or
 * without.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging-variables.html">
 *     The variables</a>
 */
final class AccessLog {
    private static final String MESSAGE = "$context.error.messageString";
    private static final Pattern FIELD = Pattern.compile("\"[^\"]*\"|\\S+");

    private AccessLog() {}

    /** One sentence for each thing that would leave an alarm without its metric. */
    static List<String> breaches(Tree template) {
        List<String> breaches = new ArrayList<>();
        template.at("Resources")
                .fields()
                .forEach(
                        (name, resource) -> {
                            Tree log = resource.at("Properties", "AccessLogSettings");
                            if (log.present()) {
                                check(template, name, log, breaches);
                            }
                        });
        return breaches;
    }

    private static void check(Tree template, String api, Tree log, List<String> breaches) {
        String format = log.at("Format").text();
        List<String> fields = FIELD.matcher(format).results().map(each -> each.group()).toList();
        if (!fields.contains(MESSAGE)) {
            breaches.add(
                    "the access log of %s must have %s, bare and between blanks"
                            .formatted(api, MESSAGE));
        }
        String group = log.at("DestinationArn").text().replaceFirst("\\.Arn$", "");
        if (!template.at("Resources", group, "Properties", "LogGroupName")
                .text()
                .startsWith("/aws/vendedlogs/")) {
            breaches.add("the log group %s must be named under /aws/vendedlogs/".formatted(group));
        }
        template.at("Resources")
                .fields()
                .forEach(
                        (name, filter) -> {
                            Tree properties = filter.at("Properties");
                            String pattern = properties.at("FilterPattern").text();
                            if (properties.at("LogGroupName").text().equals(group)
                                    && List.of(pattern.split(",")).size() != fields.size()) {
                                breaches.add(
                                        "%s looks for other fields than the %d of the access log of %s: %s"
                                                .formatted(name, fields.size(), api, pattern));
                            }
                        });
    }
}
