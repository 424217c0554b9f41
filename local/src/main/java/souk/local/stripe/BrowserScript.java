package souk.local.stripe;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The script that browsers load in place of Stripe's own. */
final class BrowserScript {
    private static final List<String> PARTS =
            List.of(
                    "server",
                    "listeners",
                    "session",
                    "card",
                    "payment-element",
                    "challenge",
                    "checkout",
                    "stripe");

    private BrowserScript() {}

    /** All parts in one scope of their own. */
    static byte[] whole() {
        var script = new ByteArrayOutputStream();
        script.writeBytes("(() => {\n'use strict';\n".getBytes(StandardCharsets.UTF_8));
        PARTS.forEach(part -> script.writeBytes(read(part)));
        script.writeBytes("})();\n".getBytes(StandardCharsets.UTF_8));
        return script.toByteArray();
    }

    private static byte[] read(String part) {
        var name = "browser/" + part + ".js";
        try (var file = BrowserScript.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
