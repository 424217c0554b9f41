package souk.webhook;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import souk.order.Dispute;
import souk.order.ReceivedPayment;
import souk.order.Refund;
import souk.order.SampleOrders;
import souk.payment.CheckoutSession;
import souk.payment.PaymentEvent;
import souk.payment.PaymentsInMemory;

/** What events, sweeps and cancellations should do to an order, noted in {@link ExpectedOrder}. */
final class ExpectedEffects {
    private static final String OWN = RandomFacts.OWN;
    private static final String PAYMENT = RandomFacts.PAYMENT;
    private static final Duration LATER = Duration.ofHours(1);

    private final ExpectedOrder ledger;
    private final PaymentsInMemory payments;
    private final Clock clock;
    private boolean moneyCame;

    ExpectedEffects(ExpectedOrder ledger, PaymentsInMemory payments, Clock clock) {
        this.ledger = ledger;
        this.payments = payments;
        this.clock = clock;
    }

    /** Whether the whole amount was ever paid in the order's own session. */
    boolean moneyCame() {
        return moneyCame;
    }

    /**
     * An event of the order was heard.
     *
     * @param before what Stripe had of refunds until then
     * @param refundsWork whether Stripe answers to what concerns refunds
     */
    void heard(PaymentEvent.Fact fact, List<Refund> before, boolean refundsWork) {
        switch (fact) {
            case PaymentEvent.Paid(ReceivedPayment received) -> {
                boolean right =
                        received.session().equals(OWN)
                                && received.amount().equals(SampleOrders.euro(ExpectedOrder.TOTAL));
                moneyCame |= right;
                ledger.money(right, clock.instant());
                boolean owed = ledger.units == ExpectedOrder.Units.OWED;
                givenBack(before, owed && refundsWork);
            }
            case PaymentEvent.Failed(String session) -> over(session, "Failed");
            case PaymentEvent.Expired(String session) -> over(session, "Cancelled");
            case PaymentEvent.Refunded(Optional<String> payment, Refund refund) -> {
                if (!ledger.named || payment.equals(Optional.of(PAYMENT))) {
                    heard(refund);
                }
            }
            case PaymentEvent.Disputed(String payment, Dispute dispute) -> {
                if (!ledger.named || payment.equals(PAYMENT)) {
                    ledger.disputed(dispute, clock.instant());
                }
            }
        }
    }

    private void heard(Refund refund) {
        if (refund.amount().currency().equals(SampleOrders.EUR)) {
            ledger.back(refund);
        } else {
            ledger.doubt = true;
        }
    }

    /** What the shop owed it has looked up, promised and given back, once. */
    private void givenBack(List<Refund> before, boolean tried) {
        List<Refund> now = payments.refunds(PAYMENT);
        boolean asked = false;
        if (tried) {
            before.forEach(ledger::back);
            payments.disputes(PAYMENT).forEach(each -> ledger.disputed(each, clock.instant()));
            ledger.promise(clock.instant());
            boolean waits = ledger.disputed();
            asked = !waits && ledger.asked() > 0 && ledger.asked() <= left(before);
            if (asked) {
                now.forEach(ledger::back);
            } else if (!waits && ledger.asked() > 0) {
                ledger.promiseFailed();
            }
            if (waits || ledger.waits()) {
                ledger.due = clock.instant().plus(LATER);
            }
        }
        if (now.size() != before.size() + (asked ? 1 : 0)) {
            throw new AssertionError("refunds were " + before + " and are " + now);
        }
    }

    private static long left(List<Refund> atStripe) {
        return atStripe.stream()
                .filter(each -> !each.state().undone())
                .mapToLong(each -> -each.amount().minor())
                .reduce(ExpectedOrder.TOTAL, Long::sum);
    }

    private void over(String session, String ending) {
        if (session.equals(OWN)) {
            ledger.over(ending);
        }
    }

    /**
     * The sweep came by.
     *
     * @param session as it was until then
     * @param due whether the order was
     */
    void swept(CheckoutSession session, List<Refund> before, boolean due, boolean refundsWork) {
        moneyCame |= session.paid();
        if (due && (ledger.units == ExpectedOrder.Units.OWED || ledger.asked() > 0)) {
            givenBack(before, refundsWork);
        } else if (due) {
            ended(session);
        }
    }

    /** Its session was looked at, and ended where it was open. */
    void ended(CheckoutSession session) {
        moneyCame |= session.paid();
        if (session.paid()) {
            ledger.money(true, clock.instant());
        } else if (session.state() == CheckoutSession.State.COMPLETE) {
            ledger.due = clock.instant().plus(LATER);
        } else {
            ledger.over("Cancelled");
        }
    }
}
