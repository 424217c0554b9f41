package souk.local.console;

/** Keeps the libraries' logs to themselves. */
public final class QuietLibraries {
    private QuietLibraries() {}

    /** Has to run before a library logs. What somebody chose by a system property stays. */
    public static void choose() {
        // The platform brings a logger for functions, which would write every connection of ours as
        // JSON.
        set("slf4j.provider", "org.slf4j.nop.NOPServiceProvider");
        set("slf4j.internal.verbosity", "WARN");
    }

    private static void set(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
