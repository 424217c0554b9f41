package souk.local.stripe.ledger;

import java.util.List;

/**
 * What a session offers beside its lines. Where it does not say, the account's settings do.
 *
 * @param currencyOfPayer adaptive pricing: whoever pays sees another currency
 * @param managed whether Stripe sells in the shop's place, and puts tax on top
 * @param link whether Stripe's own wallet is shown
 */
public record Offer(
        List<String> paymentMethods,
        boolean currencyOfPayer,
        boolean promotionCodes,
        boolean tax,
        boolean invoice,
        boolean managed,
        boolean link) {

    /** Cards, and nothing else. */
    public static final Offer PLAIN =
            new Offer(List.of("card"), false, false, false, false, false, false);

    /** As a dashboard has it where everything was switched on. */
    public static final Offer EVERYTHING =
            new Offer(List.of("card", "klarna", "sepa_debit"), true, true, true, true, true, true);

    public Offer {
        paymentMethods = List.copyOf(paymentMethods);
    }

    /** Whether the total is more than the lines. */
    public boolean taxed() {
        return tax || managed;
    }
}
