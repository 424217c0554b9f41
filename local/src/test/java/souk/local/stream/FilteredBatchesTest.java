package souk.local.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;
import souk.journey.RealShop;
import souk.local.console.Console;
import souk.local.template.StreamDefinition;
import souk.local.template.TestTemplates;

/** The filters of the real template: what IndexProducts hears of. */
class FilteredBatchesTest {
    private final List<String> heard = new ArrayList<>();

    @Test
    void hearsOfProductsThatRanOutOrCameBackAndOfNoOthers() throws InterruptedException {
        hear(
                "IndexProducts",
                "Products",
                List.of(
                        stock("ran out", "1", "0"),
                        stock("came back", "0", "5"),
                        stock("sold", "10", "9"),
                        stock("still out", "0", "0"),
                        change("listed", Map.of(), row("stock", AttributeValue.fromN("3")))));

        assertThat(heard).containsExactly("ran out", "came back");
    }

    @Test
    void hearsOfTailRowsAndNotOfTheManifestOrOfRowsThatAreRemoved() throws InterruptedException {
        hear(
                "IndexProducts",
                "SearchTail",
                List.of(
                        change("tail", Map.of(), row("list", AttributeValue.fromS("tail"))),
                        change("manifest", Map.of(), row("list", AttributeValue.fromS("manifest"))),
                        change("removed", Map.of(), Map.of())));

        assertThat(heard).containsExactly("tail");
    }

    @Test
    void hearsOfWhatIsAlmostSoldOutOnceAndOfNoOtherSales() throws InterruptedException {
        for (String table : List.of("Products", "Variants")) {
            heard.clear();
            hear(
                    "NoteMails",
                    table,
                    List.of(
                            stock("sold", "10", "6"),
                            stock("almost sold out", "6", "5"),
                            stock("ran out at once", "12", "0"),
                            stock("sold on", "5", "4"),
                            stock("restocked", "2", "9"),
                            change("listed", Map.of(), row("stock", AttributeValue.fromN("3")))));

            assertThat(heard).containsExactly("almost sold out", "ran out at once");
        }
    }

    private void hear(String function, String table, List<Record> changes)
            throws InterruptedException {
        for (Record change : changes) {
            var batches =
                    new Batches(
                            mapping(function, table),
                            "eu-central-1",
                            (name, event) -> {
                                heard.add(change.eventID());
                                return Optional.of("{}".getBytes(UTF_8));
                            },
                            Console.silent(),
                            Duration.ZERO);
            batches.hear(List.of(change), "arn");
        }
    }

    private static StreamDefinition mapping(String function, String table) {
        return TestTemplates.read(RealShop.template()).streams().stream()
                .filter(mapping -> mapping.function().equals(function))
                .filter(mapping -> mapping.table().equals(table))
                .findFirst()
                .orElseThrow();
    }

    private static Record stock(String name, String before, String after) {
        return change(
                name,
                row("stock", AttributeValue.fromN(before)),
                row("stock", AttributeValue.fromN(after)));
    }

    private static Map<String, AttributeValue> row(String name, AttributeValue value) {
        return Map.of(name, value);
    }

    /** One without a row before or after where that is empty. */
    private static Record change(
            String name, Map<String, AttributeValue> before, Map<String, AttributeValue> after) {
        return Record.builder()
                .eventID(name)
                .eventName("MODIFY")
                .dynamodb(
                        told -> {
                            told.keys(row("id", AttributeValue.fromS(name)))
                                    .sequenceNumber("1")
                                    .approximateCreationDateTime(Instant.EPOCH)
                                    .sizeBytes(1L);
                            if (!before.isEmpty()) {
                                told.oldImage(before);
                            }
                            if (!after.isEmpty()) {
                                told.newImage(after);
                            }
                        })
                .build();
    }
}
