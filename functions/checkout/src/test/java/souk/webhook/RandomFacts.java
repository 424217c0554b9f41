package souk.webhook;

import java.util.Currency;
import java.util.Optional;
import java.util.SplittableRandom;
import souk.money.Money;
import souk.order.ReceivedPayment;
import souk.order.SampleOrders;
import souk.payment.PaymentEvent;
import souk.payment.PaymentsInMemory;

/** What Stripe may tell of an order's payment, true or not. */
final class RandomFacts {
    /** The order's own session. */
    static final String OWN = PaymentsInMemory.sessionOf(SampleOrders.ORDER);

    /** The payment in it. */
    static final String PAYMENT = "pi_" + SampleOrders.ORDER;

    private static final Money ALL = SampleOrders.euro(ExpectedOrder.TOTAL);
    private static final Money YEN = new Money(ExpectedOrder.TOTAL, Currency.getInstance("JPY"));

    private final SplittableRandom random;
    private final StripeRefunds refunds;
    private final StripeDisputes disputes;

    RandomFacts(SplittableRandom random, StripeRefunds refunds, StripeDisputes disputes) {
        this.random = random;
        this.refunds = refunds;
        this.disputes = disputes;
    }

    /** All of the money came. */
    PaymentEvent.Fact paid() {
        return paid(OWN, ALL);
    }

    PaymentEvent.Fact usual() {
        return switch (random.nextInt(3)) {
            case 0 -> paid();
            case 1 -> new PaymentEvent.Failed(OWN);
            default -> new PaymentEvent.Expired(OWN);
        };
    }

    /** Of another session, amount, currency or payment. */
    PaymentEvent.Fact odd() {
        return switch (random.nextInt(8)) {
            case 0 -> paid("cs_x", ALL);
            case 1 -> paid(OWN, SampleOrders.euro(ExpectedOrder.TOTAL - 1));
            case 2 -> paid(OWN, YEN);
            case 3 -> new PaymentEvent.Failed("cs_x");
            case 4 -> new PaymentEvent.Expired("cs_x");
            case 5 -> refunds.ofAnotherPayment();
            case 6 -> disputes.ofAnotherPayment();
            default -> refunds.inAnotherCurrency();
        };
    }

    private static PaymentEvent.Fact paid(String session, Money amount) {
        return new PaymentEvent.Paid(new ReceivedPayment(session, Optional.of(PAYMENT), amount));
    }
}
