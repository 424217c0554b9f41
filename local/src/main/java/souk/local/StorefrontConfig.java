package souk.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import souk.local.LocalSettings.Choice;
import souk.local.data.DemoCatalogue;
import souk.local.gateway.PagePolicy;
import souk.local.gateway.Storefront;
import souk.local.template.LocalAddresses;

/**
 * What the storefront reads as {@code /config.json}: the exported one, with this machine's
 * addresses. It alone may name another script than Stripe's own.
 */
final class StorefrontConfig {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StorefrontConfig() {}

    /**
     * The storefront that is exported beside the template, with its settings.
     *
     * @param stripe where the stand-in answers; none while Stripe itself is used
     * @param media where pictures are uploaded to
     * @param welcome the page to show while there is no export
     */
    static Storefront storefront(
            LocalSettings settings, URI issuer, Optional<URI> stripe, URI media, String welcome) {
        var folder =
                settings.template().toAbsolutePath().resolveSibling("frontend/out").normalize();
        return new Storefront(
                folder,
                of(settings, folder, issuer, stripe),
                welcome,
                new PagePolicy(stripe, List.of(issuer, media)));
    }

    private static String of(
            LocalSettings settings, Path storefront, URI issuer, Optional<URI> stripe) {
        var config = exported(storefront.resolve("config.json"));
        config.put("apiBase", "");
        config.put("issuer", issuer.toString());
        config.put("clientId", LocalAddresses.CLIENT);
        config.put("publishableKey", settings.stripe().publishable());
        stripe.ifPresent(
                address -> config.put("stripeScript", address.resolve("/stripe.js").toString()));
        if (settings.has(Choice.DEMO)) {
            var categories = config.putArray("categories");
            DemoCatalogue.shards().forEach(shard -> categories.addPOJO(shard));
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
