package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static souk.order.SampleOrders.ALICE;
import static souk.order.SampleOrders.KEY;
import static souk.order.SampleOrders.ORDER;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import souk.cart.Quantity;
import souk.order.Order;
import souk.order.PaymentStatus;
import souk.order.Reason;
import souk.order.SampleOrders;
import souk.order.StatusEntry;

/** Taking an order back, as its shopper and as its payment see it. */
class CancellationTest {
    private final CheckoutInMemory fixture = new CheckoutInMemory(5);
    private final Cancellation cancellation =
            fixture.cancellation(fixture.orders, fixture.payments);

    /** Three mugs are left. */
    @BeforeEach
    void anOrderIsOffered() {
        fixture.offered(KEY);
    }

    @Test
    void endsThePaymentAndPutsStockAndLinesBack() {
        CancelledOrder cancelled = cancellation.cancel(order());

        assertThat(cancelled.order().order()).isEqualTo(order());
        assertThat(cancelled.result().kind()).isEqualTo(SettlementResult.Kind.RELEASED);
        assertThat(order().status()).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(order().state().history())
                .last()
                .extracting(StatusEntry::reason)
                .isEqualTo(Optional.of(Reason.CANCELLED_BY_SHOPPER));
        assertThat(session()).isEqualTo(CheckoutSession.State.EXPIRED);
        assertThat(fixture.mugs()).isEqualTo(5);
        assertThat(inCart()).isEqualTo(2);
    }

    @Test
    void putsTheLinesOnTopOfWhatIsInTheCartByNow() {
        fixture.orders.with(SampleOrders.cart(9, SampleOrders.line("mug", 1)));

        cancellation.cancel(order());

        assertThat(inCart()).isEqualTo(3);
    }

    @Test
    void answersTheSameAgainAndPutsNothingBackTwice() {
        CancelledOrder first = cancellation.cancel(order());

        CancelledOrder again = cancellation.cancel(order());

        assertThat(again.order()).isEqualTo(first.order());
        assertThat(again.result().kind()).isEqualTo(SettlementResult.Kind.NOTHING);
        assertThat(fixture.mugs()).isEqualTo(5);
        assertThat(inCart()).isEqualTo(2);
    }

    /** The event of it has not come yet. */
    @Test
    void paysTheOrderWhoseSessionTurnsOutPaid() {
        fixture.payments.pay(ORDER, true);

        NotCancelled no = refusal();

        assertThat(no.code()).isEqualTo("ORDER_ALREADY_PAID");
        assertThat(no.result().kind()).isEqualTo(SettlementResult.Kind.PAID);
        assertThat(order().status()).isEqualTo(PaymentStatus.PAID);
        assertThat(inCart()).isZero();
        assertThat(refusal().result().kind()).isEqualTo(SettlementResult.Kind.NOTHING);
    }

    @Test
    void cannotStopAPaymentThatTakesDays() {
        fixture.payments.pay(ORDER, false);

        assertThat(refusal().code()).isEqualTo("PAYMENT_UNDER_WAY");

        fixture.payments.arrived(ORDER);
        assertThat(refusal().code()).isEqualTo("ORDER_ALREADY_PAID");
    }

    @Test
    void stillCancelsWhenSuchAPaymentFails() {
        fixture.payments.pay(ORDER, false);
        refusal();
        fixture.payments.failed(ORDER);

        fixture.clock.pass(Settlement.ASK_AGAIN);
        fixture.swept(fixture.payments);

        assertThat(order().cancelledByShopper()).isTrue();
        assertThat(inCart()).isEqualTo(2);
    }

    @Test
    void leavesAnOrderThatEndedByItselfAsItIs() {
        fixture.settlement.handle(PaymentEvents.expired("evt_1", ORDER));
        Order ended = order();

        assertThat(refusal().code()).isEqualTo("ORDER_CLOSED");

        assertThat(order()).isEqualTo(ended);
        assertThat(inCart()).isZero();
    }

    @Test
    void leavesWhatIsInDoubtToAPerson() {
        fixture.settlement.handle(PaymentEvents.paid("evt_1", ORDER, 1));
        Order doubted = order();

        assertThat(refusal().code()).isEqualTo("PAYMENT_UNDER_WAY");

        assertThat(order()).isEqualTo(doubted);
        assertThat(session()).isEqualTo(CheckoutSession.State.OPEN);
    }

    private NotCancelled refusal() {
        return catchThrowableOfType(NotCancelled.class, () -> cancellation.cancel(order()));
    }

    private Order order() {
        return fixture.order(ORDER);
    }

    private CheckoutSession.State session() {
        return fixture.payments.find(PaymentsInMemory.sessionOf(ORDER)).state();
    }

    private int inCart() {
        return fixture.orders.cart(ALICE).lines().values().stream()
                .map(line -> line.quantity())
                .mapToInt(Quantity::units)
                .sum();
    }
}
