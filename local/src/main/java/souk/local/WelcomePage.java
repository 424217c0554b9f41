package souk.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The page at the shop's address while there is no storefront. */
final class WelcomePage {
    private WelcomePage() {}

    static String of(URI shop, int identityPort, int mailPort, int dynamoDbPort) {
        return read().replace("{{shop}}", shop.toString())
                .replace("{{identity}}", "http://localhost:" + identityPort)
                .replace("{{mail}}", "http://localhost:" + mailPort)
                .replace("{{dynamodb}}", "http://localhost:" + dynamoDbPort);
    }

    private static String read() {
        try (var page = WelcomePage.class.getResourceAsStream("welcome.html")) {
            if (page == null) {
                throw new IllegalStateException("welcome.html is not on the class path");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
