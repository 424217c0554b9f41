package souk.local.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import souk.journey.Buyer;
import souk.local.console.Console;
import souk.local.template.ObjectRule;

class ObjectEventsTest {
    private final BlockingQueue<byte[]> heard = new LinkedBlockingQueue<>();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void tellsTheFunctionOnceWhatWasPutWhere() throws IOException, InterruptedException {
        try (var events = events(true)) {
            events.put("b", "out/a", 1);
            events.put("b", "in/a", 7);

            JsonNode event = new ObjectMapper().readTree(next());
            assertThat(event.path("source").asText()).isEqualTo("aws.s3");
            assertThat(event.path("detail-type").asText()).isEqualTo("Object Created");
            assertThat(event.at("/detail/bucket/name").asText()).isEqualTo("b");
            assertThat(event.at("/detail/object/key").asText()).isEqualTo("in/a");
            assertThat(event.at("/detail/object/size").asInt()).isEqualTo(7);
            assertThat(heard).isEmpty();
        }
    }

    @Test
    void triesWhatFailsAgainAsOftenAsTheTemplateSays() throws InterruptedException {
        try (var events = events(false)) {
            events.put("b", "in/a", 7);

            byte[] first = next();
            assertThat(next()).isEqualTo(first);
            Buyer.eventually(
                    () -> said.toString(StandardCharsets.UTF_8),
                    text -> text.contains("F failed on a new object, after 2 tries"));
            assertThat(heard).isEmpty();
        }
    }

    private ObjectEvents events(boolean succeeds) {
        var console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8), false);
        return new ObjectEvents(
                List.of(new ObjectRule("F", "b", "in/", 1)),
                (function, event) -> heard.add(event) && succeeds,
                console);
    }

    private byte[] next() throws InterruptedException {
        byte[] event = heard.poll(10, TimeUnit.SECONDS);
        return event == null ? new byte[0] : event;
    }
}
