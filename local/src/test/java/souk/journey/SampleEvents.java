package souk.journey;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import souk.house.Repository;
import souk.local.template.GeneratedSecrets;

/** The events of the folder {@code events}, as functions get them behind the distribution. */
public final class SampleEvents {
    private static final JsonMapper JSON = new JsonMapper();

    private SampleEvents() {}

    static Path folder() {
        return Repository.root().resolve("events");
    }

    /** With the distribution's key, if it is a call of a route: {@code sam local} sends none. */
    public static byte[] read(String file) {
        try {
            var event = JSON.readTree(Files.readAllBytes(folder().resolve(file)));
            if (event.has("routeKey")) {
                event.withObject("/headers")
                        .put("x-souk-edge", GeneratedSecrets.text("EdgeKey", "sent"));
            }
            return JSON.writeValueAsBytes(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
