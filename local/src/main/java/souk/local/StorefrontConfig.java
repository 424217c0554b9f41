package souk.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import souk.local.LocalSettings.Choice;
import souk.local.data.DemoCatalogue;
import souk.local.template.Surroundings;

/**
 * What the storefront reads as {@code /config.json}: the exported one, with this machine's
 * addresses. It alone may name another script than Stripe's own.
 */
final class StorefrontConfig {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StorefrontConfig() {}

    /**
     * @param storefront the exported storefront, which need not be there
     * @param stripe where the stand-in answers; none while Stripe itself is used
     */
    static String of(LocalSettings settings, Path storefront, URI issuer, Optional<URI> stripe) {
        var config = exported(storefront.resolve("config.json"));
        config.put("apiBase", "");
        config.put("issuer", issuer.toString());
        config.put("clientId", Surroundings.CLIENT);
        config.put("publishableKey", settings.stripe().publishable());
        stripe.ifPresent(
                address -> config.put("stripeScript", address.resolve("/stripe.js").toString()));
        if (settings.has(Choice.DEMO)) {
            var categories = config.putArray("categories");
            DemoCatalogue.shelves().forEach(shelf -> categories.addPOJO(shelf));
        }
        return config.toString();
    }

    private static ObjectNode exported(Path file) {
        try {
            return Files.exists(file)
                    ? (ObjectNode) JSON.readTree(Files.readString(file))
                    : JSON.createObjectNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
