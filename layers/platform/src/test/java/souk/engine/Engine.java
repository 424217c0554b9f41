package souk.engine;

import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An implementation of DynamoDB, and perhaps of S3, that tests run on. It starts when it is asked
 * for first and ends with this process. Safe for use by many threads.
 */
public enum Engine {
    DYNAMODB_LOCAL("local", "DynamoDB Local"),
    LOCALSTACK("localstack", "LocalStack"),
    MOTO("moto", "moto");

    /** The system property that chooses. */
    static final String SWITCH = "souk.engine";

    /** What this run is on. */
    public static final Engine CHOSEN = named(System.getProperty(SWITCH, DYNAMODB_LOCAL.word));

    private final String word;
    private final String title;

    Engine(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** Somewhere that AWS is imitated. */
    interface Place {
        /** Why it is not to be had on this machine; empty when it is. */
        Optional<String> absence();

        /** Where it answers; starts it if need be. */
        URI address();

        /** Deletes the rows of all tables, where many rows make it slow. */
        default void empty() {}
    }

    static Engine named(String word) {
        return Arrays.stream(values())
                .filter(engine -> engine.word.equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "%s must be one of %s, was %s"
                                                .formatted(SWITCH, words(), word)));
    }

    private static String words() {
        return Arrays.stream(values()).map(engine -> engine.word).collect(Collectors.joining(", "));
    }

    /** Why it is not to be had on this machine; empty when it is. */
    public Optional<String> absence() {
        return place().absence();
    }

    /** Where it answers; starts it if need be. */
    public URI address() {
        return place().address();
    }

    /** Deletes the rows of all tables, where many rows make it slow. */
    void empty() {
        place().empty();
    }

    /** As much of a load as it bears in the time that a gate has. */
    public int share(int load) {
        return this == MOTO ? load / 4 : load;
    }

    private Place place() {
        return switch (this) {
            case DYNAMODB_LOCAL -> Places.DYNAMODB_LOCAL;
            case LOCALSTACK -> Places.LOCALSTACK;
            case MOTO -> Places.MOTO;
        };
    }

    /** Each at most once in a process. */
    private static final class Places {
        static final Place DYNAMODB_LOCAL = new DynamoDbLocal();
        static final Place LOCALSTACK = new LocalStack();
        static final Place MOTO = new Moto();
    }

    /** As people call it. */
    @Override
    public String toString() {
        return title;
    }
}
