package souk.engine;

/** What engines do otherwise than AWS documents, in the words of docs/engines.md. */
public final class Differences {
    public static final String NO_TOKEN =
            "carries out a TransactWriteItems again that comes again with its ClientRequestToken";

    public static final String ANY_SIGNATURE = "takes a signed request whatever its signature";
    public static final String NO_SIGNATURE = "takes a request without a signature";
    public static final String OF_THE_FUTURE = "takes a signature of the future";

    public static final String ANY_ORIGIN = "lets pages of any origin upload";
    public static final String NO_TAGS_OF_NOTHING =
            "answers 500 to DeleteObjectTagging of an object that is not there";

    private Differences() {}
}
