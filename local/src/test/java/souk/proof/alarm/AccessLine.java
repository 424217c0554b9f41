package souk.proof.alarm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of the gateway's access log, and whether a filter for fields parted by blanks takes it.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html">
 *     CloudWatch Logs: filter patterns</a>
 */
record AccessLine(String text) {
    private static final Pattern VARIABLE = Pattern.compile("\\$context(\\.\\w+)+");

    /** What stands in quotes, or else runs to the next blank. */
    private static final Pattern FIELD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** Such as {@code status = 4*}; a name alone takes everything. */
    private static final Pattern CONDITION =
            Pattern.compile("\\w+(?:\\s*(=|!=|>=)\\s*\"?([^\"]*)\"?)?");

    /** As the gateway writes it: what a variable has no value for is a dash. */
    static AccessLine of(String format, Map<String, String> context) {
        return new AccessLine(
                VARIABLE.matcher(format)
                        .replaceAll(
                                variable ->
                                        Matcher.quoteReplacement(
                                                context.getOrDefault(variable.group(), "-"))));
    }

    List<String> fields() {
        List<String> fields = new ArrayList<>();
        FIELD.matcher(text)
                .results()
                .forEach(each -> fields.add(each.group(1) == null ? each.group(2) : each.group(1)));
        return fields;
    }

    /**
     * Whether a pattern such as {@code [id, status = 4* && status != 429]} takes the line: it has
     * as many fields, and each is as wanted.
     */
    boolean matches(String pattern) {
        List<String> wanted = List.of(pattern.strip().replaceAll("^\\[|]$", "").split("\\s*,\\s*"));
        List<String> fields = fields();
        if (wanted.size() != fields.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            String field = fields.get(i);
            if (Stream.of(wanted.get(i).split("\\s*\\|\\|\\s*", -1))
                    .noneMatch(either -> meetsAll(either, field))) {
                return false;
            }
        }
        return true;
    }

    private static boolean meetsAll(String wanted, String field) {
        return Stream.of(wanted.split("\\s*&&\\s*", -1)).allMatch(each -> meets(each, field));
    }

    private static boolean meets(String wanted, String field) {
        var condition = CONDITION.matcher(wanted);
        if (!condition.matches()) {
            throw new IllegalArgumentException("not known here: " + wanted);
        }
        if (condition.group(1) == null) {
            return true;
        }
        var value = condition.group(2);
        var like = field.matches(value.replace("*", ".*"));
        return switch (condition.group(1)) {
            case "=" -> like;
            case "!=" -> !like;
            default -> field.matches("\\d+") && Long.parseLong(field) >= Long.parseLong(value);
        };
    }
}
