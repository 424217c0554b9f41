package souk.local.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import souk.local.schedule.AsynchronousRuns;
import souk.local.template.MailRule;

/** Tells functions what became of mails, by their rules of EventBridge. Thread-safe. */
public final class MailNews implements Consumer<byte[]> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<MailRule> rules;
    private final AsynchronousRuns runs;

    public MailNews(List<MailRule> rules, AsynchronousRuns runs) {
        this.rules = List.copyOf(rules);
        this.runs = runs;
    }

    /** One event as SES tells it. */
    @Override
    public void accept(byte[] event) {
        JsonNode read;
        try {
            read = JSON.readTree(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (MailRule rule : rules) {
            if (rule.matches(read)) {
                byte[] input = rule.input(read).getBytes(StandardCharsets.UTF_8);
                runs.start(rule.function(), input, rule.retries(), "news of a mail");
            }
        }
    }
}
