package souk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import souk.catalogue.ProductId;
import souk.http.Call;
import souk.http.FakeContext;

class IndexStreamTest {
    private static final String IN_STOCK = product("mug", 3);
    private static final String SOLD_OUT = product("mug", 0);

    private final List<String> heard = new ArrayList<>();
    private boolean fails;

    private final class Ear extends IndexStream {
        @Override
        protected void stockTurned(Set<ProductId> products) {
            if (fails) {
                throw new IllegalStateException("told to");
            }
            products.forEach(each -> heard.add(each.value()));
        }

        @Override
        protected void tailGrew() {
            heard.add("tail");
        }
    }

    @Test
    void hearsOfAProductThatGoesOutOfStockOrComesBack() {
        hear(record(1, IN_STOCK, SOLD_OUT));
        assertThat(heard).containsExactly("mug");

        hear(record(1, SOLD_OUT, IN_STOCK));
        assertThat(heard).containsExactly("mug", "mug");
    }

    @Test
    void hearsOfItOnceInABatch() {
        hear(record(1, IN_STOCK, SOLD_OUT), record(2, SOLD_OUT, IN_STOCK));

        assertThat(heard).containsExactly("mug");
    }

    @Test
    void hearsNothingOfOtherChangesOfStock() {
        hear(record(1, product("mug", 3), product("mug", 2)), record(2, "", IN_STOCK));

        assertThat(heard).isEmpty();
    }

    @Test
    void hearsOnceThatTheTailGrew() {
        String entry =
                """
                {"list": {"S": "tail"}, "id": {"S": "mug"}, "change": {"S": "a"}}\
                """;

        hear(record(1, "", entry), record(2, entry, entry));

        assertThat(heard).containsExactly("tail");
    }

    @Test
    void hearsNothingOfTheManifestOrOfWhatIsRemoved() {
        String manifest =
                """
                {"list": {"S": "manifest"}, "id": {"S": "current"}, "generation": {"N": "1"},
                 "name": {"S": "one"}}\
                """;
        String entry =
                """
                {"list": {"S": "tail"}, "id": {"S": "mug"}, "change": {"S": "a"}}\
                """;

        hear(record(1, "", manifest), record(2, entry, ""));

        assertThat(heard).isEmpty();
    }

    @Test
    void asksForTheWholeBatchAgainWhenItFails() {
        fails = true;

        String answer = hear(record(1, IN_STOCK, product("mug", 2)), record(2, IN_STOCK, SOLD_OUT));

        assertThat(answer).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"1\"}]}");
    }

    private static String product(String id, int stock) {
        return """
        {"id": {"S": "%s"}, "stock": {"N": "%d"}, "title": {"S": "Mug"}}\
        """
                .formatted(id, stock);
    }

    private static String record(int sequence, String before, String after) {
        String images =
                (before.isEmpty() ? "" : ", \"OldImage\": " + before)
                        + (after.isEmpty() ? "" : ", \"NewImage\": " + after);
        return "{\"dynamodb\": {\"SequenceNumber\": \"%d\"%s}}".formatted(sequence, images);
    }

    private String hear(String... records) {
        var out = new ByteArrayOutputStream();
        String event = "{\"Records\": [" + String.join(", ", records) + "]}";
        Call.written(
                () -> {
                    try {
                        var in = new ByteArrayInputStream(event.getBytes(UTF_8));
                        new Ear().handleRequest(in, out, new FakeContext());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        return out.toString(UTF_8);
    }
}
