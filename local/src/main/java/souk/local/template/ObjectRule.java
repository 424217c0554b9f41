package souk.local.template;

/**
 * Which new objects a function hears of, by a rule of EventBridge.
 *
 * @param bucket its name
 * @param prefix of the objects' keys
 * @param retries how often a run that failed is tried again
 */
public record ObjectRule(String function, String bucket, String prefix, int retries) {
    /** Whether the function hears of this object. */
    public boolean matches(String in, String key) {
        return bucket.equals(in) && key.startsWith(prefix);
    }
}
