package souk.local.stripe.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A customer's complaint to the bank about a payment. It is a chargeback, which takes the money
 * back at once, or an inquiry, which takes none unless it is escalated to a chargeback. Immutable.
 *
 * @param amount what is disputed, in minor units
 * @param created in seconds since 1970
 * @param reason in Stripe's word: {@code product_not_received}
 * @param submissions how many times evidence was sent
 * @param late whether the evidence sent last came after {@link #dueBy}
 * @param movements what was withdrawn from the balance and what was reinstated, oldest first
 * @see <a href="https://docs.stripe.com/disputes/how-disputes-work">Stripe: how disputes work</a>
 */
public record Dispute(
        String id,
        long amount,
        long created,
        String reason,
        Status status,
        int submissions,
        boolean late,
        List<Movement> movements) {
    /** What a dispute is when it is opened. */
    public enum Kind {
        CHARGEBACK,
        INQUIRY
    }

    /** Where it stands, in Stripe's words; those of an inquiry begin with {@code warning}. */
    public enum Status {
        WARNING_NEEDS_RESPONSE,
        WARNING_UNDER_REVIEW,
        WARNING_CLOSED,
        NEEDS_RESPONSE,
        UNDER_REVIEW,
        WON,
        LOST
    }

    /**
     * A change of the balance.
     *
     * @param amount in minor units, negative if withdrawn
     * @param fee in minor units
     * @param created in seconds since 1970
     */
    public record Movement(String id, long amount, long fee, long created) {}

    /** The reasons Stripe gives for disputes of cards. */
    public static final List<String> REASONS =
            List.of(
                    "credit_not_processed",
                    "duplicate",
                    "fraudulent",
                    "general",
                    "noncompliant",
                    "product_not_received",
                    "product_unacceptable",
                    "subscription_canceled",
                    "unrecognized");

    /** What Stripe takes for a chargeback from accounts in the euro area, won or lost. */
    private static final long FEE = 2_000;

    private static final long DAY = Duration.ofDays(1).toSeconds();

    /** In test mode the evidence is due at the end of this day, in UTC. */
    private static final long DUE_AFTER_DAYS = 8;

    public Dispute {
        movements = List.copyOf(movements);
    }

    static Dispute open(Kind kind, long amount, String reason, long now) {
        var inquiry =
                new Dispute(
                        Ids.dispute(),
                        amount,
                        now,
                        reason,
                        Status.WARNING_NEEDS_RESPONSE,
                        0,
                        false,
                        List.of());
        return switch (kind) {
            case INQUIRY -> inquiry;
            case CHARGEBACK -> inquiry.escalated(now);
        };
    }

    /** The end of the time for evidence, in seconds since 1970. */
    public long dueBy() {
        return (created / DAY + DUE_AFTER_DAYS + 1) * DAY - 1;
    }

    public boolean isInquiry() {
        return switch (status) {
            case WARNING_NEEDS_RESPONSE, WARNING_UNDER_REVIEW, WARNING_CLOSED -> true;
            case NEEDS_RESPONSE, UNDER_REVIEW, WON, LOST -> false;
        };
    }

    /** Whether its money is, or may still be, the customer's: it is neither won nor dropped. */
    public boolean isStanding() {
        return status != Status.WON && status != Status.WARNING_CLOSED;
    }

    /** Whether the payment can still be refunded. */
    public boolean isChargeRefundable() {
        return isInquiry() || status == Status.WON;
    }

    /** Where it stands, in Stripe's word. */
    public String word() {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** The shop has sent evidence. */
    Dispute reviewed(long now) {
        refuseClosed();
        var next = isInquiry() ? Status.WARNING_UNDER_REVIEW : Status.UNDER_REVIEW;
        return new Dispute(
                id, amount, created, reason, next, submissions + 1, now > dueBy(), movements);
    }

    /** The inquiry has become a chargeback. */
    Dispute escalated(long now) {
        refuseClosed();
        if (!isInquiry()) {
            throw StripeRefusal.invalid(null, "Only an inquiry can be escalated.");
        }
        return moved(Status.NEEDS_RESPONSE, new Movement(Ids.movement(), -amount, FEE, now));
    }

    /** The bank has decided: for the shop, against it, or to drop the inquiry. */
    Dispute closed(Status outcome, long now) {
        refuseClosed();
        if (outcome == Status.WON && !isInquiry()) {
            return moved(outcome, new Movement(Ids.movement(), amount, 0, now));
        }
        if (outcome == (isInquiry() ? Status.WARNING_CLOSED : Status.LOST)) {
            return moved(outcome);
        }
        throw StripeRefusal.invalid(
                null,
                isInquiry()
                        ? "An inquiry can be closed as warning_closed only."
                        : "A chargeback can be closed as won or lost only.");
    }

    private void refuseClosed() {
        if (status == Status.WON || status == Status.LOST || status == Status.WARNING_CLOSED) {
            throw StripeRefusal.invalid(null, "This dispute is already closed");
        }
    }

    private Dispute moved(Status next, Movement... more) {
        var all = new ArrayList<>(movements);
        all.addAll(List.of(more));
        return new Dispute(id, amount, created, reason, next, submissions, late, all);
    }
}
