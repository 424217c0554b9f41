package souk.local.template;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the Schedule and ScheduleV2 events of functions. Rates only: a shop that is open for an
 * hour has no use for the first of the month.
 *
 * @see <a href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html">
 *     EventBridge Scheduler: schedule types</a>
 */
final class ScheduleReader {
    private static final Pattern RATE =
            Pattern.compile("rate\\(([1-9]\\d{0,5}) (minute|hour|day)s?\\)");

    /** What both types call the same by other names. */
    private static final Map<String, String> EXPRESSIONS =
            Map.of("Schedule", "Schedule", "ScheduleV2", "ScheduleExpression");

    /** How often Lambda tries again what failed, unless it is told otherwise. */
    private static final int USUAL_RETRIES = 2;

    private static final int MAX_RETRIES = 185;

    private ScheduleReader() {}

    /** The schedules of a function that are switched on. */
    static List<ScheduleDefinition> read(String function, Section properties) {
        return properties.namedSections("Events").entrySet().stream()
                .flatMap(event -> read(function, event.getKey(), event.getValue()).stream())
                .toList();
    }

    private static Optional<ScheduleDefinition> read(String function, String name, Section event) {
        var expression = EXPRESSIONS.get(event.needText("Type"));
        if (expression == null) {
            return Optional.empty();
        }
        var schedule =
                event.section("Properties")
                        .orElseThrow(() -> new BrokenTemplate(event.place(), "has no Properties."));
        var read =
                new ScheduleDefinition(
                        name,
                        function,
                        every(schedule, expression),
                        schedule.text("Input").orElse("{}"),
                        retries(schedule));
        return on(schedule) ? Optional.of(read) : Optional.empty();
    }

    private static Duration every(Section schedule, String property) {
        var expression = schedule.needText(property);
        var rate = RATE.matcher(expression);
        if (!rate.matches()) {
            throw schedule.broken(
                    property,
                    "is %s: the local cloud knows rate(<n> minutes), hours and days."
                            .formatted(expression));
        }
        var count = Long.parseLong(rate.group(1));
        return switch (rate.group(2)) {
            case "minute" -> Duration.ofMinutes(count);
            case "hour" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        };
    }

    private static boolean on(Section schedule) {
        var state = schedule.text("State").orElse("ENABLED");
        if (!state.matches("ENABLED|DISABLED")) {
            throw schedule.broken("State", "must be ENABLED or DISABLED, was " + state + ".");
        }
        var enabled = schedule.text("Enabled").orElse("true");
        return state.equals("ENABLED") && enabled.equals("true");
    }

    private static int retries(Section schedule) {
        var name = "MaximumRetryAttempts";
        var policy = schedule.section("RetryPolicy");
        var retries = policy.flatMap(each -> each.number(name)).orElse(USUAL_RETRIES);
        if (retries > MAX_RETRIES) {
            throw schedule.broken(
                    "RetryPolicy." + name,
                    "must be 0 to %d, was %d.".formatted(MAX_RETRIES, retries));
        }
        return retries;
    }
}
