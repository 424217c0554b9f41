package souk.local.stripe.ledger;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A session as Stripe writes it.
 *
 * @see <a href="https://docs.stripe.com/api/checkout/sessions/object">Stripe: the Checkout Session
 *     object</a>
 */
public final class SessionShape {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What Stripe names though nothing is there. */
    private static final List<String> ABSENT =
            List.of(
                    "after_expiration",
                    "billing_address_collection",
                    "cancel_url",
                    "consent",
                    "consent_collection",
                    "currency_conversion",
                    "customer",
                    "customer_account",
                    "invoice",
                    "payment_link",
                    "recovered_from",
                    "setup_intent",
                    "shipping_address_collection",
                    "shipping_cost",
                    "submit_type",
                    "subscription",
                    "success_url",
                    "url");

    private SessionShape() {}

    public static ObjectNode of(Session session) {
        var terms = session.terms();
        var shape = JSON.objectNode();
        shape.put("id", session.id());
        shape.put("object", "checkout.session");
        shape.put("amount_subtotal", terms.total() - terms.tax());
        shape.put("amount_total", terms.total());
        var offer = terms.offer();
        shape.putObject("adaptive_pricing").put("enabled", offer.currencyOfPayer());
        shape.put("allow_promotion_codes", offer.promotionCodes());
        shape.putObject("automatic_tax").put("enabled", offer.tax()).putNull("status");
        shape.putObject("invoice_creation").put("enabled", offer.invoice());
        shape.putObject("managed_payments").put("enabled", offer.managed());
        shape.putObject("wallet_options")
                .putObject("link")
                .put("display", offer.link() ? "auto" : "never");
        shape.put("client_reference_id", terms.clientReferenceId());
        // Once it is over, nobody needs the secret, and Stripe leaves it out.
        shape.put("client_secret", session.isOpen() ? session.secret() : null);
        shape.put("created", session.created());
        shape.put("currency", terms.currency());
        shape.putArray("custom_fields");
        shape.put("customer_creation", "if_required");
        shape.set("customer_details", customer(terms.customerEmail()));
        shape.put("customer_email", terms.customerEmail());
        shape.put("expires_at", terms.expiresAt());
        shape.put("livemode", false);
        shape.put("locale", terms.locale());
        shape.set("metadata", metadata(terms.metadata()));
        shape.put("mode", "payment");
        shape.put("payment_intent", session.attempted().map(Payment::intent).orElse(null));
        shape.put("payment_method_collection", "if_required");
        shape.putObject("payment_method_options");
        offer.paymentMethods().forEach(shape.putArray("payment_method_types")::add);
        shape.put("payment_status", session.paid() ? "paid" : "unpaid");
        shape.putObject("phone_number_collection").put("enabled", false);
        shape.put("redirect_on_completion", "always");
        shape.put("return_url", terms.returnUrl());
        shape.putArray("shipping_options");
        shape.put("status", session.word());
        shape.putObject("total_details")
                .put("amount_discount", 0)
                .put("amount_shipping", 0)
                .put("amount_tax", terms.tax());
        shape.put("ui_mode", "elements");
        ABSENT.forEach(shape::putNull);
        return shape;
    }

    /** The lines, which Stripe shows when they are asked for only. */
    public static ObjectNode lines(Session session) {
        var list = JSON.objectNode().put("object", "list");
        var data = list.putArray("data");
        var terms = session.terms();
        for (var i = 0; i < terms.lines().size(); i++) {
            var line = terms.lines().get(i);
            var shape = data.addObject();
            shape.put("id", "li_%s_%d".formatted(session.id().substring(8, 24), i));
            shape.put("object", "item");
            shape.put("amount_discount", 0);
            shape.put("amount_subtotal", line.total());
            shape.put("amount_tax", 0);
            shape.put("amount_total", line.total());
            shape.put("currency", terms.currency());
            shape.put("description", line.name());
            shape.putObject("price")
                    .put("object", "price")
                    .put("currency", terms.currency())
                    .put("type", "one_time")
                    .put("unit_amount", line.unitAmount());
            shape.put("quantity", line.quantity());
        }
        list.put("has_more", false);
        list.put("url", "/v1/checkout/sessions/" + session.id() + "/line_items");
        return list;
    }

    static ObjectNode metadata(Map<String, String> metadata) {
        var shape = JSON.objectNode();
        metadata.forEach(shape::put);
        return shape;
    }

    private static @Nullable ObjectNode customer(@Nullable String email) {
        return email == null
                ? null
                : JSON.objectNode()
                        .put("email", email)
                        .putNull("name")
                        .putNull("phone")
                        .putNull("address");
    }
}
