package souk.wiring;

/** The settings a function is deployed with. */
final class Environment {
    private Environment() {}

    static String get(String name) {
        String value = System.getenv(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalStateException("the environment variable " + name + " is not set");
        }
        return value;
    }
}
