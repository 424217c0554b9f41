package souk.webhook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import souk.catalogue.ProductId;
import souk.order.EventId;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.OrdersInMemory;
import souk.order.Refund;
import souk.order.SampleOrders;
import souk.payment.CallInterceptor;
import souk.payment.Cancellation;
import souk.payment.CheckoutSession;
import souk.payment.MutableClock;
import souk.payment.NotCancelled;
import souk.payment.PaymentEvent;
import souk.payment.PaymentUnavailable;
import souk.payment.Payments;
import souk.payment.PaymentsInMemory;
import souk.payment.Settlement;
import souk.payment.Sweep;
import souk.payment.SweepFailed;

/** One random life of an order, in the shop and in the {@link ExpectedOrder} at the same time. */
final class History {
    private static final ProductId MUG = new ProductId("mug");
    private static final String OWN = RandomFacts.OWN;
    private static final String PAYMENT = RandomFacts.PAYMENT;

    private final SplittableRandom random;
    private final MutableClock clock = new MutableClock();
    private final PaymentsInMemory payments = new PaymentsInMemory(clock);
    private final OrdersInMemory orders = new OrdersInMemory();
    private final Settlement settlement;
    private final StripeRefunds refunds;
    private final StripeDisputes disputes;
    private final RandomFacts facts;
    private final List<PaymentEvent> sent = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final ExpectedOrder ledger;
    private final ExpectedEffects effects;
    private boolean refundsWork = true;
    private int sold;

    History(long seed) {
        random = new SplittableRandom(seed);
        refunds = new StripeRefunds(random, payments, RandomFacts.PAYMENT);
        disputes = new StripeDisputes(random, payments, RandomFacts.PAYMENT);
        facts = new RandomFacts(random, refunds, disputes);
        int left = random.nextInt(4);
        ledger = new ExpectedOrder(left);
        effects = new ExpectedEffects(ledger, payments, clock);
        Order order =
                SampleOrders.order(SampleOrders.product("mug", ExpectedOrder.TOTAL / 2, left + 2));
        String session = payments.open(order, Optional.empty()).id();
        orders.with(SampleOrders.product("mug", ExpectedOrder.TOTAL / 2, left))
                .with(order.withSession(session));
        settlement = new Settlement(orders, shaky(), clock);
    }

    /** Refunds can be down; everything else answers. */
    private Payments shaky() {
        return CallInterceptor.of(
                Payments.class,
                payments,
                (method, call) -> {
                    if (method.startsWith("refund") && !refundsWork) {
                        throw new PaymentUnavailable();
                    }
                    return call.call();
                });
    }

    /** Lives so many steps; answers how many events were heard. */
    int live(int steps) {
        for (int i = 0; i < steps; i++) {
            Order before = order();
            int stock = orders.product(MUG).stock();
            sold = 0;
            step();
            Invariants.hold(
                    before, stock, order(), orders.product(MUG).stock(), sold, effects.moneyCame());
            compare();
        }
        return sent.size();
    }

    private void step() {
        payments.answerRefunds(refunds.anyState());
        switch (random.nextInt(19)) {
            case 0, 1, 2 -> tell(event(facts.usual()));
            case 3 -> {
                if (!sent.isEmpty()) {
                    tell(sent.get(random.nextInt(sent.size())));
                }
            }
            case 4, 5 -> sweep();
            case 6 -> clock.pass(Duration.ofMinutes(1 + random.nextInt(50)));
            case 7 -> pay();
            case 8 -> trade();
            case 9 -> refundsWork = !refundsWork;
            case 10 -> refunds.somebodyRefunds();
            case 11 -> refunds.oneComesFurther();
            case 12, 13 -> refunds.untold().map(this::event).ifPresent(this::tell);
            case 14 -> tell(ofNoOrder());
            case 15 -> takeBack();
            case 16 -> disputes.oneGoesOn();
            case 17 -> disputes.told().map(this::event).ifPresent(this::tell);
            default -> tell(event(facts.odd()));
        }
    }

    private PaymentEvent event(PaymentEvent.Fact fact) {
        return new PaymentEvent(new EventId("evt_" + sent.size()), SampleOrders.ORDER, fact);
    }

    private PaymentEvent ofNoOrder() {
        return new PaymentEvent(
                new EventId("evt_unknown" + sent.size()), new OrderId("unknown"), facts.paid());
    }

    private void tell(PaymentEvent event) {
        told.add(event.fact() + " as " + event.id().value());
        sent.add(event);
        List<Refund> before = payments.refunds(PAYMENT);
        try {
            settlement.handle(event);
        } catch (PaymentUnavailable later) {
            told.add("which could not be refunded now");
        }
        if (event.order().equals(SampleOrders.ORDER)) {
            effects.heard(event.fact(), before, refundsWork);
        }
    }

    private void sweep() {
        told.add("sweep at " + clock.instant());
        CheckoutSession session = payments.find(OWN);
        List<Refund> before = payments.refunds(PAYMENT);
        boolean due = ledger.swept(clock.instant());
        try {
            new Sweep(orders, settlement, clock)
                    .run(Duration.ofMinutes(1), result -> {}, (order, fault) -> {});
        } catch (SweepFailed later) {
            told.add("which could not refund now");
        }
        effects.swept(session, before, due, refundsWork);
    }

    private void takeBack() {
        told.add("taken back");
        CheckoutSession session = payments.find(OWN);
        boolean tried = ledger.takeBack(clock.instant());
        boolean cancelled;
        try {
            new Cancellation(orders, settlement, clock).cancel(order());
            cancelled = true;
        } catch (NotCancelled no) {
            cancelled = false;
        }
        if (tried) {
            effects.ended(session);
        }
        boolean ended =
                ledger.units == ExpectedOrder.Units.BACK && ledger.status.equals("Cancelled");
        if (cancelled != (ended && ledger.inCart > 0)) {
            throw new AssertionError("answered as cancelled " + cancelled + ", and is " + ledger);
        }
    }

    private void pay() {
        switch (payments.find(OWN).state()) {
            case OPEN -> payments.pay(SampleOrders.ORDER, random.nextBoolean());
            case COMPLETE -> payments.arrived(SampleOrders.ORDER);
            case EXPIRED, FAILED -> {}
        }
        told.add("session " + payments.find(OWN));
    }

    /** Others buy, or bring. */
    private void trade() {
        int stock = orders.product(MUG).stock();
        sold = stock > 0 ? random.nextInt(-2, stock + 1) : -random.nextInt(3);
        orders.sell(MUG, sold);
        ledger.stock -= sold;
        told.add("others take " + sold);
    }

    private Order order() {
        return orders.find(SampleOrders.ORDER).orElseThrow();
    }

    private int inCart() {
        return orders.cart(SampleOrders.ALICE).lines().values().stream()
                .mapToInt(line -> line.quantity().units())
                .sum();
    }

    private void compare() {
        Order order = order();
        boolean same =
                ledger.isAs(order)
                        && orders.product(MUG).stock() == ledger.stock
                        && inCart() == ledger.inCart
                        && orders.all().size() == 1;
        if (!same) {
            throw new AssertionError("the ledger says " + ledger + ", the shop " + order);
        }
    }

    @Override
    public String toString() {
        return String.join("\n", told);
    }
}
