package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.order.Shelf.NOON;
import static souk.order.Shelf.ORDER;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import souk.catalogue.ProductId;
import souk.order.EventId;
import souk.order.Hold;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Orders;
import souk.order.OrdersInMemory;
import souk.order.PaymentStatus;
import souk.order.Shelf;

class SettlementTest {
    private static final ProductId MUG = new ProductId("mug");

    private final ClockByHand clock = new ClockByHand();
    private final PaymentsInMemory payments = new PaymentsInMemory(clock);
    private final OrdersInMemory orders = new OrdersInMemory();
    private final Settlement settlement = new Settlement(orders, payments, clock);

    /** An order of two mugs, offered for payment; three more are on the shelf. */
    @BeforeEach
    void anOrderIsOffered() {
        Order placed = Shelf.order(Shelf.product("mug", 1_250, 5));
        String session = payments.open(placed, Optional.empty()).id();
        orders.with(Shelf.product("mug", 1_250, 3)).with(placed.withSession(session));
    }

    @Test
    void hearsOfAPaymentOnce() {
        assertThat(settlement.hear(Told.paid("evt_1", ORDER, 2_500)).kind())
                .isEqualTo(Settled.Kind.PAID);
        assertThat(settlement.hear(Told.paid("evt_1", ORDER, 2_500)).kind())
                .isEqualTo(Settled.Kind.NOTHING);
        assertThat(settlement.hear(Told.paid("evt_2", ORDER, 2_500)).kind())
                .isEqualTo(Settled.Kind.NOTHING);

        assertThat(order().status()).isEqualTo(PaymentStatus.PAID);
        assertThat(orders.product(MUG).stock()).isEqualTo(3);
        assertThat(orders.heard()).containsExactly(new EventId("evt_1"));
    }

    @Test
    void hearsNothingOfAnOrderItDoesNotHave() {
        Settled settled = settlement.hear(Told.paid("evt_1", new OrderId("other"), 2_500));

        assertThat(settled).isEqualTo(Settled.nothing());
        assertThat(orders.heard()).isEmpty();
    }

    @Test
    void doesNotEndAnOrderByTheEndOfAnotherSession() {
        var other = new PaymentEvent.Expired("cs_other");

        Settled settled = settlement.hear(new PaymentEvent(new EventId("e"), ORDER, other));

        assertThat(settled.kind()).isEqualTo(Settled.Kind.NOTHING);
        assertThat(order().hold()).isEqualTo(Hold.HELD);
    }

    @Test
    void tellsWhatAPersonHasToLookAt() {
        assertThat(settlement.hear(Told.paid("evt_1", ORDER, 1)).kind())
                .isEqualTo(Settled.Kind.DOUBTED);
        assertThat(settlement.hear(Told.paid("evt_2", ORDER, 1)).kind())
                .isEqualTo(Settled.Kind.NOTHING);
    }

    @Test
    void sendsLateMoneyBackWhenAllIsSold() {
        settlement.hear(Told.expired("evt_1", ORDER));
        orders.sell(MUG, 4);

        Settled settled = settlement.hear(Told.paid("evt_2", ORDER, 2_500));

        assertThat(settled.kind()).isEqualTo(Settled.Kind.LATE_REFUND);
        assertThat(payments.refundOf(ORDER)).contains("pi_" + ORDER);
        assertThat(order().status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(order().hold()).isEqualTo(Hold.RELEASED);
        assertThat(orders.product(MUG).stock()).isEqualTo(1);
    }

    @Test
    void sendsLateMoneyBackAtTheNextOccasionWhenItCannotNow() {
        settlement.hear(Told.expired("evt_1", ORDER));
        orders.sell(MUG, 4);
        PaymentEvent late = Told.paid("evt_2", ORDER, 2_500);
        assertThatThrownBy(() -> over(unavailable()).hear(late))
                .isInstanceOf(PaymentUnavailable.class);
        assertThat(order().hold()).isEqualTo(Hold.REFUNDING);
        assertThatThrownBy(() -> over(unavailable()).hear(late))
                .isInstanceOf(PaymentUnavailable.class);

        // The very event again, and the sweep as well.
        assertThat(settlement.hear(late).kind()).isEqualTo(Settled.Kind.LATE_REFUND);
        assertThat(settlement.settle(ORDER).kind()).isEqualTo(Settled.Kind.NOTHING);
        assertThat(orders.due(clock.instant(), 9)).isEmpty();
        assertThat(payments.refundOf(ORDER)).isPresent();
    }

    @Test
    void leavesNothingOpenWhenATwinGivesLateMoneyBackMeanwhile() {
        settlement.hear(Told.expired("evt_1", ORDER));
        orders.sell(MUG, 4);
        Order over = order();
        Orders slow =
                Between.of(
                        Orders.class,
                        orders,
                        (method, call) -> {
                            Object answer = call.call();
                            if (answer == Orders.Moved.OUT_OF_STOCK && order().equals(over)) {
                                settlement.hear(Told.paid("evt_2", ORDER, 2_500));
                            }
                            return answer;
                        });

        new Settlement(slow, payments, clock).hear(Told.paid("evt_3", ORDER, 2_500));

        assertThat(order().status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(order().progress().open()).isFalse();
        assertThat(order().progress().history()).hasSize(4);
    }

    @Test
    void decidesAgainWhenTheOrderMovesMeanwhile() {
        Orders slow =
                Between.before(
                        Orders.class,
                        orders,
                        "move",
                        () -> settlement.hear(Told.paid("evt_1", ORDER, 2_500)));

        new Settlement(slow, payments, clock).hear(Told.expired("evt_2", ORDER));

        assertThat(order().status()).isEqualTo(PaymentStatus.PAID);
        assertThat(orders.product(MUG).stock()).isEqualTo(3);
    }

    @Test
    void settlesNothingASecondBeforeItIsDue() {
        clock.set(NOON.plus(Order.HELD_FOR).minusSeconds(1));
        assertThat(settlement.settle(ORDER).kind()).isEqualTo(Settled.Kind.NOTHING);

        clock.pass(Duration.ofSeconds(1));
        assertThat(settlement.settle(ORDER).kind()).isEqualTo(Settled.Kind.RELEASED);
        assertThat(orders.product(MUG).stock()).isEqualTo(5);
    }

    private Order order() {
        return orders.find(ORDER).orElseThrow();
    }

    private Settlement over(Payments others) {
        return new Settlement(orders, others, clock);
    }

    private Payments unavailable() {
        return Between.before(
                Payments.class,
                payments,
                "refund",
                () -> {
                    throw new PaymentUnavailable();
                });
    }
}
