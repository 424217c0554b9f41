package souk.local;

import java.net.URI;
import java.util.Optional;
import souk.local.template.Template;

/** Where Stripe's events go. */
final class StripeWebhook {
    private static final String PATH = "/api/webhooks/stripe";

    private StripeWebhook() {}

    /** Empty where the template has no route for them. */
    static Optional<URI> of(Template template, URI shop) {
        return template.routes().stream()
                .filter(route -> route.key().equals("POST " + PATH))
                .findFirst()
                .map(_ -> shop.resolve(PATH));
    }
}
