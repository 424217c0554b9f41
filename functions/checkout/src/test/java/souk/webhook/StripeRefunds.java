package souk.webhook;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import souk.money.Money;
import souk.order.Refund;
import souk.order.RefundId;
import souk.order.RefundState;
import souk.order.SampleOrders;
import souk.payment.PaymentEvent;
import souk.payment.PaymentsInMemory;

/** What happens to the refunds of a payment at Stripe, and what Stripe tells of it some time. */
final class StripeRefunds {
    private static final Currency YEN = Currency.getInstance("JPY");

    private final SplittableRandom random;
    private final PaymentsInMemory payments;
    private final String payment;
    private final List<PaymentEvent.Refunded> untold = new ArrayList<>();
    private int made;

    StripeRefunds(SplittableRandom random, PaymentsInMemory payments, String payment) {
        this.random = random;
        this.payments = payments;
        this.payment = payment;
    }

    /** Any but that Stripe does not know it. */
    RefundState anyState() {
        List<RefundState> states =
                List.of(
                        RefundState.PENDING,
                        RefundState.SUCCEEDED,
                        RefundState.FAILED,
                        RefundState.CANCELLED);
        return states.get(random.nextInt(states.size()));
    }

    /** Somebody gives back some of what is left, or all of it, in the dashboard. */
    void somebodyRefunds() {
        long left =
                payments.refunds(payment).stream()
                        .filter(each -> !each.state().undone())
                        .mapToLong(each -> -each.amount().minor())
                        .reduce(ExpectedOrder.TOTAL, Long::sum);
        if (left > 0) {
            long some = random.nextBoolean() ? left : 1 + random.nextLong(left);
            put(refund(some, random.nextBoolean() ? RefundState.PENDING : RefundState.SUCCEEDED));
        }
    }

    /** One of those that may still succeed, fail or be cancelled does so. */
    void oneComesFurther() {
        List<Refund> open =
                payments.refunds(payment).stream().filter(each -> !each.state().undone()).toList();
        if (!open.isEmpty()) {
            Refund one = open.get(random.nextInt(open.size()));
            RefundState next =
                    one.state() == RefundState.SUCCEEDED ? RefundState.FAILED : anyState();
            put(Refund.unattributed(one.id(), one.amount(), next, one.at()));
        }
    }

    /** Any of what nobody was told yet. */
    Optional<PaymentEvent.Refunded> untold() {
        return untold.isEmpty()
                ? Optional.empty()
                : Optional.of(untold.remove(random.nextInt(untold.size())));
    }

    PaymentEvent.Refunded ofAnotherPayment() {
        return new PaymentEvent.Refunded(
                Optional.of("pi_second"), refund(500, RefundState.SUCCEEDED));
    }

    PaymentEvent.Refunded inAnotherCurrency() {
        Refund euros = refund(500, RefundState.SUCCEEDED);
        return new PaymentEvent.Refunded(
                Optional.of(payment),
                Refund.unattributed(euros.id(), new Money(500, YEN), euros.state(), euros.at()));
    }

    private Refund refund(long minor, RefundState state) {
        made++;
        return Refund.unattributed(
                new RefundId("re_hand_" + made),
                SampleOrders.euro(minor),
                state,
                SampleOrders.NOON);
    }

    private void put(Refund refund) {
        payments.put(payment, refund);
        untold.add(new PaymentEvent.Refunded(Optional.of(payment), refund));
    }
}
