package souk.local.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import souk.local.console.Console;
import souk.local.template.StreamDefinition;

class BatchesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the function was handed, call by call. */
    private final List<List<String>> calls = new ArrayList<>();

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void handsOverChangesInBatches() throws InterruptedException {
        hear(mapping(3, 5, true), 7, batch -> done());

        assertThat(calls)
                .containsExactly(List.of("1", "2", "3"), List.of("4", "5", "6"), List.of("7"));
    }

    @Test
    void beginsAgainAtTheChangeThatFailed() throws InterruptedException {
        hear(mapping(4, 5, false), 4, batch -> calls.size() == 1 ? failed("3") : done());

        assertThat(calls).containsExactly(List.of("1", "2", "3", "4"), List.of("3", "4"));
    }

    @Test
    void handsOverAllAgainWhenTheFunctionDies() throws InterruptedException {
        hear(mapping(3, 5, false), 3, batch -> calls.size() < 3 ? Optional.empty() : done());

        assertThat(calls).hasSize(3).containsOnly(List.of("1", "2", "3"));
    }

    @Test
    void halvesABatchThatFailsAsAWholeUntilOnlyTheBadChangeIsLeftOut() throws InterruptedException {
        List<String> heard = new ArrayList<>();

        hear(
                mapping(8, 4, true),
                8,
                batch -> {
                    if (batch.contains("5")) {
                        return Optional.empty();
                    }
                    heard.addAll(batch);
                    return done();
                });

        assertThat(heard).containsExactly("1", "2", "3", "4", "6", "7", "8");
        assertThat(said.toString(UTF_8))
                .contains("The stream of Orders was not accepted by its function, change 5 (Sums)");
    }

    @Test
    void givesAChangeUpAfterAsManyRetriesAsTheMappingAllows() throws InterruptedException {
        hear(mapping(2, 3, false), 2, batch -> batch.contains("1") ? failed("1") : done());

        assertThat(calls).hasSize(1 + 3 + 1).last().isEqualTo(List.of("2"));
    }

    @Test
    void takesAnAnswerThatNamesWhatWasNotSentForAFailureOfAll() throws InterruptedException {
        hear(mapping(2, 5, false), 2, batch -> calls.size() == 1 ? failed("other") : done());

        assertThat(calls).containsExactly(List.of("1", "2"), List.of("1", "2"));
    }

    @Test
    void takesAnAnswerThatIsNoJsonForAFailureOfAll() throws InterruptedException {
        hear(
                mapping(2, 5, false),
                2,
                batch -> calls.size() == 1 ? Optional.of("what".getBytes(UTF_8)) : done());

        assertThat(calls).containsExactly(List.of("1", "2"), List.of("1", "2"));
    }

    @Test
    void readsNoFailuresFromAFunctionThatDoesNotReportThem() throws InterruptedException {
        var silent = new StreamDefinition("E", "Sums", "Orders", 2, 5, false, false, List.of());

        hear(silent, 2, batch -> failed("1"));

        assertThat(calls).hasSize(1);
    }

    private static StreamDefinition mapping(int batch, int retries, boolean bisect) {
        return new StreamDefinition("E", "Sums", "Orders", batch, retries, bisect, true, List.of());
    }

    private void hear(
            StreamDefinition mapping, int changes, Function<List<String>, Optional<byte[]>> answer)
            throws InterruptedException {
        var batches =
                new Batches(
                        mapping,
                        "eu-central-1",
                        (function, event) -> {
                            assertThat(function).isEqualTo("Sums");
                            calls.add(sequences(event));
                            return answer.apply(calls.getLast());
                        },
                        new Console(new PrintStream(said, true, UTF_8), false),
                        Duration.ZERO);
        batches.hear(
                IntStream.rangeClosed(1, changes).mapToObj(BatchesTest::change).toList(), "arn");
    }

    private static Optional<byte[]> done() {
        return Optional.of("{\"batchItemFailures\":[]}".getBytes(UTF_8));
    }

    private static Optional<byte[]> failed(String sequence) {
        String answer = "{\"batchItemFailures\":[{\"itemIdentifier\":\"" + sequence + "\"}]}";
        return Optional.of(answer.getBytes(UTF_8));
    }

    private static List<String> sequences(byte[] event) {
        try {
            return JSON.readTree(event).findValuesAsText("SequenceNumber");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Record change(int number) {
        return Record.builder()
                .eventID(Integer.toString(number))
                .eventName("MODIFY")
                .eventVersion("1.1")
                .dynamodb(
                        told ->
                                told.keys(Map.of("id", AttributeValue.fromS("order")))
                                        .sequenceNumber(Integer.toString(number))
                                        .approximateCreationDateTime(Instant.EPOCH)
                                        .sizeBytes(1L)
                                        .streamViewType("NEW_AND_OLD_IMAGES"))
                .build();
    }
}
