package souk.engine;

/** How engines differ from AWS's documentation, in the words of docs/engines.md. */
public final class Differences {
    public static final String NO_TOKEN =
            "executes a TransactWriteItems again when it is repeated with its ClientRequestToken";

    public static final String ANY_SIGNATURE = "accepts a signed request with any signature";
    public static final String NO_SIGNATURE = "accepts a request without a signature";
    public static final String OF_THE_FUTURE = "accepts a signature from the future";

    public static final String ANY_ORIGIN = "allows uploads from pages of any origin";

    private Differences() {}
}
