package souk.local.stripe.api;

import java.util.List;
import java.util.Optional;
import souk.local.stripe.ledger.Offer;

/**
 * What a session offers: what it says itself, else what the account's settings say.
 *
 * @see <a href="https://docs.stripe.com/api/checkout/sessions/create">Stripe: create a Checkout
 *     Session</a>
 */
record OfferReading(Params params, Offer account) {
    /** Where tax is added: a rate that is easily told apart. */
    private static final long TAX_PERCENT = 19;

    Offer read() {
        return new Offer(
                methods(),
                flag("adaptive_pricing").orElse(account.currencyOfPayer()),
                bool(params, "allow_promotion_codes").orElse(account.promotionCodes()),
                flag("automatic_tax").orElse(account.tax()),
                flag("invoice_creation").orElse(account.invoice()),
                flag("managed_payments").orElse(account.managed()),
                link().orElse(account.link()));
    }

    /** The lines' sum and what the offer puts on top of it. */
    static long total(Offer offer, long lines) {
        return offer.taxed() ? lines + lines * TAX_PERCENT / 100 : lines;
    }

    private List<String> methods() {
        List<String> named = params.texts("payment_method_types");
        named.stream()
                .filter(type -> !type.equals("card"))
                .findFirst()
                .ifPresent(
                        type -> {
                            throw params.refusal(
                                    "parameter_invalid_choice",
                                    "payment_method_types",
                                    "Invalid payment_method_types: the stand-in has no " + type);
                        });
        return named.isEmpty() ? account.paymentMethods() : named;
    }

    private Optional<Boolean> link() {
        return params.hash("wallet_options")
                .flatMap(wallets -> wallets.hash("link"))
                .flatMap(link -> link.choice("display", "auto", "never"))
                .map("auto"::equals);
    }

    private Optional<Boolean> flag(String key) {
        return params.hash(key).flatMap(hash -> bool(hash, "enabled"));
    }

    private static Optional<Boolean> bool(Params params, String key) {
        return params.choice(key, "true", "false").map(Boolean::valueOf);
    }
}
