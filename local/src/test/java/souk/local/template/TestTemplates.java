package souk.local.template;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** Templates of a cloud that does not run. */
public final class TestTemplates {
    private static final URI NOWHERE = URI.create("http://localhost:1");

    private TestTemplates() {}

    public static Template read(Path file) {
        return Template.read(file, new LocalAddresses(NOWHERE, NOWHERE, "eu-central-1", Map.of()));
    }
}
