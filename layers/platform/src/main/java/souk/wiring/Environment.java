package souk.wiring;

import java.util.Optional;

/** The settings a function is deployed with. */
final class Environment {
    private Environment() {}

    static String get(String name) {
        return find(name)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "the environment variable " + name + " is not set"));
    }

    static Optional<String> find(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isEmpty());
    }
}
