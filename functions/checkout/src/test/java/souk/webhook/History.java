package souk.webhook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import souk.catalogue.ProductId;
import souk.money.Money;
import souk.order.EventId;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.OrdersInMemory;
import souk.order.ReceivedPayment;
import souk.order.SampleOrders;
import souk.order.StockHold;
import souk.payment.CallInterceptor;
import souk.payment.CheckoutSession;
import souk.payment.MutableClock;
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
    private static final String OWN = PaymentsInMemory.sessionOf(SampleOrders.ORDER);

    private final SplittableRandom random;
    private final MutableClock clock = new MutableClock();
    private final PaymentsInMemory payments = new PaymentsInMemory(clock);
    private final OrdersInMemory orders = new OrdersInMemory();
    private final Settlement settlement;
    private final List<PaymentEvent> sent = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final ExpectedOrder ledger;
    private boolean refundsWork = true;
    private boolean moneyCame;
    private int sold;

    History(long seed) {
        random = new SplittableRandom(seed);
        int left = random.nextInt(4);
        ledger = new ExpectedOrder(left);
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
                    if (method.equals("refund") && !refundsWork) {
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
            Invariants.hold(before, stock, order(), orders.product(MUG).stock(), sold, moneyCame);
            compare();
        }
        return sent.size();
    }

    private void step() {
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> tell(news());
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
            default -> tell(oddNews());
        }
    }

    private PaymentEvent news() {
        return switch (random.nextInt(4)) {
            case 0 ->
                    event(
                            new PaymentEvent.Paid(
                                    receipt(OWN, SampleOrders.euro(ExpectedOrder.TOTAL))));
            case 1 -> event(new PaymentEvent.Failed(OWN));
            case 2 -> event(new PaymentEvent.Expired(OWN));
            default -> event(new PaymentEvent.Refunded(SampleOrders.euro(ExpectedOrder.TOTAL)));
        };
    }

    private PaymentEvent oddNews() {
        var yen = new Money(ExpectedOrder.TOTAL, Currency.getInstance("JPY"));
        return switch (random.nextInt(9)) {
            case 0 ->
                    event(
                            new PaymentEvent.Paid(
                                    receipt("cs_x", SampleOrders.euro(ExpectedOrder.TOTAL))));
            case 1 ->
                    event(
                            new PaymentEvent.Paid(
                                    receipt(OWN, SampleOrders.euro(ExpectedOrder.TOTAL - 1))));
            case 2 -> event(new PaymentEvent.Paid(receipt(OWN, yen)));
            case 3 -> event(new PaymentEvent.Failed("cs_x"));
            case 4 -> event(new PaymentEvent.Expired("cs_x"));
            case 5 -> event(new PaymentEvent.Refunded(SampleOrders.euro(ExpectedOrder.TOTAL + 1)));
            case 6 ->
                    new PaymentEvent(
                            new EventId("evt_unknown" + sent.size()),
                            new OrderId("unknown"),
                            new PaymentEvent.Paid(
                                    receipt(OWN, SampleOrders.euro(ExpectedOrder.TOTAL))));
            default ->
                    event(
                            new PaymentEvent.Refunded(
                                    SampleOrders.euro(random.nextLong(ExpectedOrder.TOTAL))));
        };
    }

    private PaymentEvent event(PaymentEvent.Fact fact) {
        return new PaymentEvent(new EventId("evt_" + sent.size()), SampleOrders.ORDER, fact);
    }

    private static ReceivedPayment receipt(String session, Money amount) {
        return new ReceivedPayment(session, Optional.of("pi_1"), amount);
    }

    private void tell(PaymentEvent event) {
        told.add(event.fact() + " as " + event.id().value());
        sent.add(event);
        if (event.order().equals(SampleOrders.ORDER)) {
            note(event.fact());
        }
        try {
            settlement.handle(event);
        } catch (PaymentUnavailable later) {
            told.add("which could not be refunded now");
        }
    }

    private void note(PaymentEvent.Fact fact) {
        switch (fact) {
            case PaymentEvent.Paid(ReceivedPayment received) -> {
                boolean right =
                        received.session().equals(OWN)
                                && received.amount().equals(SampleOrders.euro(ExpectedOrder.TOTAL));
                moneyCame |= right;
                ledger.money(right, refundsWork);
            }
            case PaymentEvent.Failed(String session) -> over(session, "Failed");
            case PaymentEvent.Expired(String session) -> over(session, "Cancelled");
            case PaymentEvent.RefundLost() -> throw new IllegalStateException("not told here");
            case PaymentEvent.Refunded(Money sum) -> ledger.back(sum.minor());
        }
    }

    private void over(String session, String ending) {
        if (session.equals(OWN)) {
            ledger.over(ending);
        }
    }

    private void sweep() {
        told.add("sweep at " + clock.instant());
        CheckoutSession session = payments.find(OWN);
        boolean complete = session.state() == CheckoutSession.State.COMPLETE;
        moneyCame |= session.paid();
        ledger.sweep(clock.instant(), session.paid(), complete && !session.paid(), refundsWork);
        try {
            new Sweep(orders, settlement, clock)
                    .run(Duration.ofMinutes(1), result -> {}, (order, fault) -> {});
        } catch (SweepFailed later) {
            told.add("which could not refund now");
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

    private void compare() {
        Order order = order();
        ExpectedOrder.Units units =
                switch (order.hold()) {
                    case HELD -> ExpectedOrder.Units.ASIDE;
                    case COMMITTED -> ExpectedOrder.Units.SOLD;
                    case RELEASED -> ExpectedOrder.Units.BACK;
                    case REFUNDING -> ExpectedOrder.Units.OWED;
                };
        boolean same =
                units == ledger.units
                        && order.status().word().equals(ledger.status)
                        && order.state().refunded().minor() == ledger.refunded
                        && order.state().discrepancy().isPresent() == ledger.doubt
                        && orders.product(MUG).stock() == ledger.stock
                        && orders.all().size() == 1
                        && (order.hold() == StockHold.REFUNDING)
                                == (units == ExpectedOrder.Units.OWED);
        if (!same) {
            throw new AssertionError("the ledger says " + ledger + ", the shop " + order);
        }
    }

    @Override
    public String toString() {
        return String.join("\n", told);
    }
}
