package souk.local.template;

/** How often Lambda tries an event of EventBridge again that a function failed on. */
final class EventRetries {
    /** Unless the function says otherwise. */
    private static final int USUAL = 2;

    private EventRetries() {}

    /** By the properties of the function. */
    static int of(Section properties) {
        return properties
                .section("EventInvokeConfig")
                .flatMap(config -> config.number("MaximumRetryAttempts"))
                .orElse(USUAL);
    }
}
