package souk.local.template;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the DynamoDB events of functions. Streams are read from their beginning, one change after
 * the other: a mapping that wants it otherwise is refused.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-dynamodb.html">
 *     The DynamoDB event of SAM</a>
 */
final class StreamEvents {
    private static final Pattern ARN =
            Pattern.compile("arn:aws:dynamodb:[^:]+:[^:]+:table/([^/]+)" + StreamDefinition.STREAM);

    private static final int USUAL_BATCH = 100;
    private static final int LARGEST_BATCH = 10_000;
    private static final int LONGEST_WINDOW = 300;
    private static final int MOST_FILTERS = 5;
    private static final int FOREVER = -1;

    private StreamEvents() {}

    /** The mappings of a function that are switched on. */
    static List<StreamDefinition> read(String function, Section properties) {
        return properties.namedSections("Events").entrySet().stream()
                .filter(event -> event.getValue().needText("Type").equals("DynamoDB"))
                .map(event -> read(function, event.getKey(), event.getValue()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<StreamDefinition> read(String function, String name, Section event) {
        var mapping =
                event.section("Properties")
                        .orElseThrow(() -> new BrokenTemplate(event.place(), "has no Properties."));
        if (mapping.text("Enabled").orElse("true").equals("false")) {
            return Optional.empty();
        }
        requireBeginning(mapping);
        requireWindow(mapping);
        if (mapping.number("ParallelizationFactor").orElse(1) != 1) {
            throw mapping.broken("ParallelizationFactor", "must be 1 here.");
        }
        return Optional.of(
                new StreamDefinition(
                        name,
                        function,
                        table(mapping),
                        batch(mapping),
                        mapping.number("MaximumRetryAttempts").orElse(FOREVER),
                        mapping.flag("BisectBatchOnFunctionError"),
                        mapping.texts("FunctionResponseTypes").contains("ReportBatchItemFailures"),
                        filters(mapping)));
    }

    private static List<EventPattern> filters(Section mapping) {
        var filters =
                mapping.section("FilterCriteria")
                        .map(criteria -> criteria.sections("Filters"))
                        .orElse(List.of());
        if (filters.size() > MOST_FILTERS) {
            throw mapping.broken("FilterCriteria", "has more than %d.".formatted(MOST_FILTERS));
        }
        return filters.stream().map(StreamEvents::pattern).toList();
    }

    private static EventPattern pattern(Section filter) {
        try {
            return EventPattern.read(filter.needText("Pattern"));
        } catch (IllegalArgumentException e) {
            throw filter.broken("Pattern", e.getMessage() + ".");
        }
    }

    /** It makes batches fuller and later; here they are sent at once, as small as they are. */
    private static void requireWindow(Section mapping) {
        var window = mapping.number("MaximumBatchingWindowInSeconds").orElse(0);
        if (window > LONGEST_WINDOW) {
            throw mapping.broken(
                    "MaximumBatchingWindowInSeconds",
                    "must be 0 to %d, was %d.".formatted(LONGEST_WINDOW, window));
        }
    }

    private static void requireBeginning(Section mapping) {
        if (!mapping.needText("StartingPosition").equals("TRIM_HORIZON")) {
            throw mapping.broken("StartingPosition", "must be TRIM_HORIZON here.");
        }
    }

    private static int batch(Section mapping) {
        int size = mapping.number("BatchSize").orElse(USUAL_BATCH);
        if (size < 1 || size > LARGEST_BATCH) {
            throw mapping.broken(
                    "BatchSize", "must be 1 to %d, was %d.".formatted(LARGEST_BATCH, size));
        }
        return size;
    }

    private static String table(Section mapping) {
        var stream = ARN.matcher(mapping.needText("Stream"));
        if (!stream.matches()) {
            throw mapping.broken("Stream", "must be the StreamArn of a table of the template.");
        }
        return stream.group(1);
    }
}
