package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.order.SampleOrders.ALICE;
import static souk.order.SampleOrders.KEY;
import static souk.order.SampleOrders.ORDER;

import org.junit.jupiter.api.Test;
import souk.order.NoSuchOrder;
import souk.order.Order;
import souk.order.SampleOrders;
import souk.shopper.ShopperId;

class PaymentLookupTest {
    private final CheckoutInMemory fixture = new CheckoutInMemory(5);
    private final PaymentLookup lookup =
            new PaymentLookup(fixture.orders, fixture.payments, fixture.clock);

    @Test
    void findsThePaymentThatWasOpenedWithTheOrder() {
        fixture.offered(KEY);

        PlacedOrder found = lookup.find(ALICE, ORDER);

        assertThat(found.order()).isEqualTo(fixture.order(ORDER));
        assertThat(found.session().orElseThrow().id()).isEqualTo(PaymentsInMemory.sessionOf(ORDER));
        assertThat(found.newlyOpened()).isFalse();
        assertThat(fixture.payments.opened()).isEqualTo(1);
    }

    @Test
    void offersNoPaymentWhileTheShopHasNotHeardOfOne() {
        fixture.offered(KEY);
        fixture.payments.pay(ORDER, true);

        assertThat(lookup.find(ALICE, ORDER).session()).isEmpty();
    }

    @Test
    void refusesWhatIsPaid() {
        fixture.offered(KEY);
        fixture.payments.pay(ORDER, true);
        fixture.settlement.catchUp(ORDER);

        assertThatThrownBy(() -> lookup.find(ALICE, ORDER)).isInstanceOf(OrderClosed.class);
    }

    @Test
    void refusesWhatIsTakenBackAndWhatIsOver() {
        fixture.offered(KEY);
        fixture.clock.pass(Order.HELD_FOR);
        assertThatThrownBy(() -> lookup.find(ALICE, ORDER)).isInstanceOf(OrderClosed.class);

        fixture.cancel(ORDER, fixture.orders, fixture.payments);

        assertThatThrownBy(() -> lookup.find(ALICE, ORDER)).isInstanceOf(OrderClosed.class);
    }

    @Test
    void opensNoPaymentItself() {
        fixture.orders.with(SampleOrders.order(SampleOrders.product("mug", 1_250, 5)));

        assertThatThrownBy(() -> lookup.find(ALICE, ORDER)).isInstanceOf(PaymentNotOpened.class);
        assertThat(fixture.payments.opened()).isZero();
    }

    @Test
    void findsNothingOfAnotherShopper() {
        fixture.offered(KEY);

        assertThatThrownBy(() -> lookup.find(new ShopperId("bob"), ORDER))
                .isInstanceOf(NoSuchOrder.class);
    }
}
