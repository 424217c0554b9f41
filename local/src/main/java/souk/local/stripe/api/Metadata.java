package souk.local.stripe.api;

/**
 * The limits of metadata.
 *
 * @see <a href="https://docs.stripe.com/api/metadata">Stripe: metadata</a>
 */
final class Metadata {
    static final int MAX = 50;
    private static final int MAX_KEY = 40;
    private static final int MAX_VALUE = 500;

    private Metadata() {}

    static String key(Params metadata, String key) {
        if (key.length() > MAX_KEY || key.contains("[") || key.contains("]")) {
            throw metadata.refusal(
                    "metadata_key_invalid",
                    key,
                    "Metadata keys can have up to %d characters, without brackets."
                            .formatted(MAX_KEY));
        }
        return key;
    }

    static String value(Params metadata, String key) {
        var value = metadata.required(key);
        if (value.length() > MAX_VALUE) {
            throw metadata.refusal(
                    "metadata_value_too_long",
                    key,
                    "Metadata values can have up to %d characters, but you passed in a value of %d."
                            .formatted(MAX_VALUE, value.length()));
        }
        return value;
    }
}
