package souk.local.stripe.api;

import souk.local.stripe.ledger.Shipping;

/**
 * Reads where a payment's goods go. Its name, its address and the first line of this are required.
 *
 * @see <a href="https://docs.stripe.com/api/checkout/sessions/create">Stripe: {@code
 *     payment_intent_data.shipping}</a>
 */
final class ShippingReading {
    private ShippingReading() {}

    static Shipping read(Params params) {
        var address = params.hash("address").orElseThrow(() -> params.missing("address"));
        var country = address.text("country");
        country.filter(code -> !code.matches("[A-Z]{2}"))
                .ifPresent(
                        code -> {
                            throw address.refusal(
                                    "country_code_invalid",
                                    "country",
                                    "Country '%s' is unknown. Try using a 2-character alphanumeric"
                                                    .formatted(code)
                                            + " country code instead, such as 'US'.");
                        });
        return new Shipping(
                params.required("name"),
                params.text("phone").orElse(null),
                address.required("line1"),
                address.text("line2").orElse(null),
                address.text("city").orElse(null),
                address.text("state").orElse(null),
                address.text("postal_code").orElse(null),
                country.orElse(null));
    }
}
