package souk.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import souk.local.template.ScheduleDefinition;
import souk.local.template.Template;

/**
 * How to open a local cloud. Immutable.
 *
 * @param template the file to serve
 * @param ports 0 takes a free one
 * @param data where data and keys stay; in memory when empty
 * @param logs where the functions' logs stay; with the data when empty
 * @param choices what is switched on
 * @param parameters values for the template's parameters
 * @param stripe the keys of Stripe, or of its stand-in
 * @param longestInterval schedules run at least this often; as the template says when empty
 */
public record LocalSettings(
        Path template,
        Ports ports,
        Optional<Path> data,
        Optional<Path> logs,
        Set<Choice> choices,
        Map<String, String> parameters,
        StripeKeys stripe,
        Optional<Duration> longestInterval) {
    private static final String PARAMETER = "PARAM_";

    public LocalSettings {
        choices = Set.copyOf(choices);
        parameters = Map.copyOf(parameters);
    }

    /** Where things listen. */
    public record Ports(int gateway, int identity, int stripe, int media, int mail, int dynamoDb) {
        public static final Ports FREE = new Ports(0, 0, 0, 0, 0, 0);
    }

    /** What is either so or not. */
    public enum Choice {
        /** To delete what is there first. */
        FRESH,
        /** Each function is a process of its own. */
        ISOLATED,
        /** An empty shop gets the demo catalogue. */
        DEMO,
        /** The template's limits apply. */
        THROTTLED,
        /** Scheduled functions run on their schedules. */
        SCHEDULES,
        /** It is noted which function calls what of AWS. */
        NOTED_CALLS,
        /** The answers of the API are written to {@code answers.jsonl}, beside the data. */
        NOTED_ANSWERS
    }

    /** For tests: free ports, nothing kept, no demo catalogue, no throttling. Schedules run. */
    public static LocalSettings inMemory(Path template) {
        return new LocalSettings(
                template,
                Ports.FREE,
                Optional.empty(),
                Optional.empty(),
                Set.of(Choice.SCHEDULES),
                Map.of(),
                StripeKeys.STAND_IN,
                Optional.empty());
    }

    /**
     * For people: what the environment says, which is nothing as a rule.
     *
     * @throws BadSetting if a port or an interval is no number, or a key of Stripe is no test key
     */
    public static LocalSettings of(Map<String, String> environment) {
        var parameters = new HashMap<String, String>();
        environment.forEach(
                (name, value) -> {
                    if (name.startsWith(PARAMETER)) {
                        parameters.put(name.substring(PARAMETER.length()), value);
                    }
                });
        return new LocalSettings(
                        Path.of(environment.getOrDefault("SOUK_TEMPLATE", "template.yaml")),
                        new Ports(
                                port(environment, "PORT", 8080),
                                port(environment, "IDENTITY_PORT", 8081),
                                port(environment, "STRIPE_PORT", 8082),
                                port(environment, "MEDIA_PORT", 8083),
                                port(environment, "MAIL_PORT", 8084),
                                port(environment, "DYNAMODB_PORT", 8000)),
                        Optional.of(Path.of(environment.getOrDefault("SOUK_DATA", ".souk"))),
                        Optional.empty(),
                        Set.of(Choice.DEMO, Choice.SCHEDULES),
                        parameters,
                        StripeKeys.of(environment),
                        seconds(environment, "SOUK_SCHEDULES"))
                .withFresh(on(environment, "FRESH"))
                .withIsolated(on(environment, "ISOLATED"))
                .with(Choice.NOTED_ANSWERS, on(environment, "SOUK_ANSWERS"))
                .withThrottled(!"off".equals(environment.get("SOUK_THROTTLE")));
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        var text = environment.getOrDefault(name, "");
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new BadSetting(
                    "%s must be a port from 0 to 65535, was %s.".formatted(name, text));
        }
        return Integer.parseInt(text);
    }

    private static Optional<Duration> seconds(Map<String, String> environment, String name) {
        var text = environment.getOrDefault(name, "");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("[1-9]\\d{0,5}s")) {
            throw new BadSetting(
                    "%s must be a number of seconds such as 5s, was %s.".formatted(name, text));
        }
        return Optional.of(Duration.ofSeconds(Long.parseLong(text, 0, text.length() - 1, 10)));
    }

    private static boolean on(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").matches("1|true|yes|on");
    }

    public boolean has(Choice choice) {
        return choices.contains(choice);
    }

    /** The schedules that run, as often as they do. */
    List<ScheduleDefinition> schedulesOf(Template read) {
        if (!has(Choice.SCHEDULES)) {
            return List.of();
        }
        return read.schedules().stream()
                .map(each -> longestInterval.map(each::atLeastEvery).orElse(each))
                .toList();
    }

    public LocalSettings withPorts(Ports value) {
        return new LocalSettings(
                template, value, data, logs, choices, parameters, stripe, longestInterval);
    }

    public LocalSettings withData(Path value) {
        return new LocalSettings(
                template,
                ports,
                Optional.of(value),
                logs,
                choices,
                parameters,
                stripe,
                longestInterval);
    }

    public LocalSettings withLogs(Path value) {
        return new LocalSettings(
                template,
                ports,
                data,
                Optional.of(value),
                choices,
                parameters,
                stripe,
                longestInterval);
    }

    public LocalSettings withFresh(boolean value) {
        return with(Choice.FRESH, value);
    }

    public LocalSettings withIsolated(boolean value) {
        return with(Choice.ISOLATED, value);
    }

    public LocalSettings withDemo(boolean value) {
        return with(Choice.DEMO, value);
    }

    public LocalSettings withThrottled(boolean value) {
        return with(Choice.THROTTLED, value);
    }

    public LocalSettings withSchedules(boolean value) {
        return with(Choice.SCHEDULES, value);
    }

    public LocalSettings withNotedCalls(boolean value) {
        return with(Choice.NOTED_CALLS, value);
    }

    public LocalSettings withParameters(Map<String, String> value) {
        return new LocalSettings(
                template, ports, data, logs, choices, value, stripe, longestInterval);
    }

    public LocalSettings withStripe(StripeKeys value) {
        return new LocalSettings(
                template, ports, data, logs, choices, parameters, value, longestInterval);
    }

    private LocalSettings with(Choice choice, boolean value) {
        var changed = EnumSet.noneOf(Choice.class);
        changed.addAll(choices);
        if (value) {
            changed.add(choice);
        } else {
            changed.remove(choice);
        }
        return new LocalSettings(
                template, ports, data, logs, changed, parameters, stripe, longestInterval);
    }
}
