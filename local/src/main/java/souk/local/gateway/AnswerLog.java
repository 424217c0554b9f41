package souk.local.gateway;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * Writes down each answer of the API, one line of JSON, for whoever holds them against the contract
 * afterwards. Thread-safe.
 */
public final class AnswerLog {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    public AnswerLog(Path file) {
        this.file = file;
    }

    void answered(
            String method, String path, int status, Map<String, String> headers, ByteBuffer body) {
        var line = JSON.createObjectNode();
        line.put("method", method).put("path", path).put("status", status);
        headers.forEach(line.putObject("headers")::put);
        line.put("body", StandardCharsets.UTF_8.decode(body).toString());
        write(line + "\n");
    }

    private synchronized void write(String line) {
        try {
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
