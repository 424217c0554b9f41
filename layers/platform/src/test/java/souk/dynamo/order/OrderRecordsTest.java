package souk.dynamo.order;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.dynamo.StreamRecord;
import souk.order.Order;
import souk.order.PaymentStatus;

class OrderRecordsTest {
    @Test
    void readsTheSampleEvent() throws IOException {
        StreamRecord<Order> record = read(Files.readString(sample())).getFirst();

        Order before = record.before().orElseThrow();
        Order after = record.after().orElseThrow();
        assertThat(record.sequence()).isEqualTo("49643140000000000012345678");
        assertThat(before.status()).isEqualTo(PaymentStatus.PENDING);
        assertThat(after.status()).isEqualTo(PaymentStatus.PAID);
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.lines()).hasSize(2);
        assertThat(after.total().minor()).isEqualTo(2 * 1_490 + 6_900 + 490 + 590);
        assertThat(OrderSchema.INSTANCE.write(before)).containsKeys("reservation", "dueAt");
    }

    @Test
    void readsNewOrdersAndDeletedOnesInTheSequenceOfTheBatch() throws IOException {
        String image = "{" + between(Files.readString(sample()), "\"NewImage\": {", "\"OldImage\"");
        String json =
                """
                {"Records": [
                  {"dynamodb": {"SequenceNumber": "1", "NewImage": %s}},
                  {"dynamodb": {"OldImage": %s, "SequenceNumber": "2"}, "userIdentity": {"a": [1]}},
                  {"eventName": "MODIFY"}], "other": [{}]}
                """
                        .formatted(image, image);

        List<StreamRecord<Order>> records = read(json);

        assertThat(records).extracting(StreamRecord::sequence).containsExactly("1", "2", "");
        assertThat(records.get(0).before()).isEmpty();
        assertThat(records.get(0).after()).isPresent();
        assertThat(records.get(1).before()).isPresent();
        assertThat(records.get(1).after()).isEmpty();
    }

    @Test
    void readsAnEmptyBatch() throws IOException {
        assertThat(read("{\"Records\": []}")).isEmpty();
        assertThat(read("{}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"Records\": [1]}", "{\"Records\": [{\"dynamodb\": 1}]}"})
    void refusesWhatIsNoEvent(String json) {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"Records\": [", "{\"Records\": {}}", "{\"Records\": 1}"})
    void comesToAnEndWhateverItIsGiven(String json) {
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> read(json));
    }

    private static List<StreamRecord<Order>> read(String json) throws IOException {
        return OrderRecords.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        String found = text.substring(from, text.indexOf(end, from)).strip();
        return found.substring(0, found.length() - 1);
    }

    private static Path sample() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("events/SummariseSales.json"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no events above");
        }
        return folder.resolve("events/SummariseSales.json");
    }
}
