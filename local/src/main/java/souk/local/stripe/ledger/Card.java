package souk.local.stripe.ledger;

import java.util.Arrays;
import java.util.Optional;

/**
 * The cards of the stand-in: Stripe's test numbers, and two of its own.
 *
 * @see <a href="https://docs.stripe.com/testing">Stripe: testing</a>
 */
public enum Card {
    PAYS("4242424242424242", "visa"),
    PAYS_TOO("5555555555554444", "mastercard"),
    DECLINES(
            "4000000000000002",
            "visa",
            "card_declined",
            "generic_decline",
            "Your card was declined."),
    LACKS_FUNDS(
            "4000000000009995",
            "visa",
            "card_declined",
            "insufficient_funds",
            "Your card has insufficient funds."),
    HAS_EXPIRED(
            "4000000000000069", "visa", "expired_card", "expired_card", "Your card has expired."),
    ASKS_FOR_A_CHALLENGE("4000002500003155", "visa"),
    /** Pays; its refunds succeed, and fail after {@link Refund#CHANGES_AFTER}. */
    REFUND_FAILS_LATER("4000000000005126", "visa"),
    /** Pays; its refunds are pending, and succeed after {@link Refund#CHANGES_AFTER}. */
    REFUND_SUCCEEDS_LATER("4000000000007726", "visa"),
    /** Pays; the payment is disputed as fraudulent at once. */
    DISPUTED_AS_FRAUD("4000000000000259", "visa"),
    /** Pays; the bank inquires about the payment at once. */
    INQUIRED("4000000000001976", "visa"),
    /** Pays; the payment is disputed at once, as goods that did not come. */
    DISPUTED_AS_NOT_RECEIVED("4000000000002685", "visa"),
    /** No card, and for scripts only: pays; its refunds are answered as failed. */
    REFUND_FAILS("norefund", "visa"),
    /** No card: a bank debit, say, that succeeds or fails days later. */
    PAYS_LATER("async", "visa");

    private static final String FRAUDULENT = "fraudulent";

    private final String number;
    private final String brand;
    private final String code;
    private final String declineCode;
    private final String message;

    Card(String number, String brand) {
        this(number, brand, "", "", "");
    }

    Card(String number, String brand, String code, String declineCode, String message) {
        this.number = number;
        this.brand = brand;
        this.code = code;
        this.declineCode = declineCode;
        this.message = message;
    }

    /**
     * The card of a number; blanks in it do not count.
     *
     * @throws StripeRefusal if there is none
     */
    public static Card of(String number) {
        var digits = number.replaceAll("[\\s-]", "");
        return Arrays.stream(values())
                .filter(card -> card.number.equals(digits))
                .findFirst()
                .orElseThrow(
                        () ->
                                StripeRefusal.declined(
                                        "incorrect_number",
                                        null,
                                        "Your card number is incorrect: the stand-in knows Stripe's"
                                                + " test cards only."));
    }

    public String number() {
        return number;
    }

    boolean declines() {
        return !code.isEmpty();
    }

    /** What the bank says; of a card that pays, that it did not this time. */
    StripeRefusal refusal() {
        return switch (this) {
            case ASKS_FOR_A_CHALLENGE ->
                    StripeRefusal.declined(
                            "payment_intent_authentication_failure",
                            null,
                            "We are unable to authenticate your payment method. Please choose a"
                                    + " different payment method and try again.");
            case PAYS,
                    PAYS_TOO,
                    PAYS_LATER,
                    REFUND_FAILS_LATER,
                    REFUND_SUCCEEDS_LATER,
                    REFUND_FAILS,
                    DISPUTED_AS_FRAUD,
                    INQUIRED,
                    DISPUTED_AS_NOT_RECEIVED ->
                    StripeRefusal.declined(
                            "payment_intent_payment_attempt_failed", null, "The payment failed.");
            case DECLINES, LACKS_FUNDS, HAS_EXPIRED ->
                    StripeRefusal.declined(code, declineCode, message);
        };
    }

    /** How a refund to it stands at first. */
    Refund.Status refunded() {
        return switch (this) {
            case REFUND_SUCCEEDS_LATER -> Refund.Status.PENDING;
            case REFUND_FAILS -> Refund.Status.FAILED;
            case PAYS,
                    PAYS_TOO,
                    PAYS_LATER,
                    REFUND_FAILS_LATER,
                    DISPUTED_AS_FRAUD,
                    INQUIRED,
                    DISPUTED_AS_NOT_RECEIVED,
                    ASKS_FOR_A_CHALLENGE,
                    DECLINES,
                    LACKS_FUNDS,
                    HAS_EXPIRED ->
                    Refund.Status.SUCCEEDED;
        };
    }

    /** How a refund to it that stands so stands in the end, where that is otherwise. */
    Optional<Refund.Status> later(Refund.Status status) {
        if (this == REFUND_FAILS_LATER && status == Refund.Status.SUCCEEDED) {
            return Optional.of(Refund.Status.FAILED);
        }
        return this == REFUND_SUCCEEDS_LATER && status == Refund.Status.PENDING
                ? Optional.of(Refund.Status.SUCCEEDED)
                : Optional.empty();
    }

    /** The dispute that a payment with it meets at once, if it does. */
    Optional<Dispute> dispute(long amount, long now) {
        if (this == INQUIRED) {
            return Optional.of(Dispute.open(Dispute.Kind.INQUIRY, amount, FRAUDULENT, now));
        }
        if (this == DISPUTED_AS_FRAUD || this == DISPUTED_AS_NOT_RECEIVED) {
            var reason = this == DISPUTED_AS_FRAUD ? FRAUDULENT : "product_not_received";
            return Optional.of(Dispute.open(Dispute.Kind.CHARGEBACK, amount, reason, now));
        }
        return Optional.empty();
    }

    String brand() {
        return brand;
    }

    String last4() {
        return number.substring(number.length() - 4);
    }
}
