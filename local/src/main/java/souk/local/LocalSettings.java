package souk.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How to open a local cloud. Immutable.
 *
 * @param template the file to serve
 * @param ports 0 takes a free one
 * @param data where data, keys and logs stay; in memory when empty
 * @param fresh whether to delete what is there first
 * @param isolated whether each function is a process of its own
 * @param demo whether an empty shop gets the demo catalogue
 * @param throttled whether the template's limits apply
 * @param parameters values for the template's parameters
 * @param stripe the keys of Stripe, or of its stand-in
 */
public record LocalSettings(
        Path template,
        Ports ports,
        Optional<Path> data,
        boolean fresh,
        boolean isolated,
        boolean demo,
        boolean throttled,
        Map<String, String> parameters,
        StripeKeys stripe) {
    private static final String PARAMETER = "PARAM_";

    public LocalSettings {
        parameters = Map.copyOf(parameters);
    }

    /** Where things listen. */
    public record Ports(int gateway, int identity, int stripe, int dynamoDb) {
        public static final Ports FREE = new Ports(0, 0, 0, 0);
    }

    /** For tests: free ports, nothing kept, no demo catalogue, no throttling. */
    public static LocalSettings inMemory(Path template) {
        return new LocalSettings(
                template,
                Ports.FREE,
                Optional.empty(),
                false,
                false,
                false,
                false,
                Map.of(),
                StripeKeys.STAND_IN);
    }

    /**
     * For people: what the environment says, which is nothing as a rule.
     *
     * @throws BadSetting if a port is no number, or a key of Stripe is no test key
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
                        port(environment, "DYNAMODB_PORT", 8000)),
                Optional.of(Path.of(environment.getOrDefault("SOUK_DATA", ".souk"))),
                on(environment, "FRESH"),
                on(environment, "ISOLATED"),
                true,
                !"off".equals(environment.get("SOUK_THROTTLE")),
                parameters,
                StripeKeys.of(environment));
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

    private static boolean on(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").matches("1|true|yes|on");
    }

    public LocalSettings withPorts(Ports value) {
        return new LocalSettings(
                template, value, data, fresh, isolated, demo, throttled, parameters, stripe);
    }

    public LocalSettings withData(Path value) {
        return new LocalSettings(
                template,
                ports,
                Optional.of(value),
                fresh,
                isolated,
                demo,
                throttled,
                parameters,
                stripe);
    }

    public LocalSettings withFresh(boolean value) {
        return new LocalSettings(
                template, ports, data, value, isolated, demo, throttled, parameters, stripe);
    }

    public LocalSettings withIsolated(boolean value) {
        return new LocalSettings(
                template, ports, data, fresh, value, demo, throttled, parameters, stripe);
    }

    public LocalSettings withDemo(boolean value) {
        return new LocalSettings(
                template, ports, data, fresh, isolated, value, throttled, parameters, stripe);
    }

    public LocalSettings withThrottled(boolean value) {
        return new LocalSettings(
                template, ports, data, fresh, isolated, demo, value, parameters, stripe);
    }

    public LocalSettings withParameters(Map<String, String> value) {
        return new LocalSettings(
                template, ports, data, fresh, isolated, demo, throttled, value, stripe);
    }
}
