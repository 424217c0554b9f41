package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.order.SampleOrders.ALICE;
import static souk.order.SampleOrders.KEY;
import static souk.order.SampleOrders.ORDER;
import static souk.order.SampleOrders.REVIEWED;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.order.Order;
import souk.order.Orders;
import souk.order.OrdersInMemory;
import souk.order.OutOfStock;
import souk.order.PaymentStatus;
import souk.order.SampleOrders;
import souk.order.SellerTermsInMemory;
import souk.order.ShippingLookup;
import souk.order.StockHold;
import souk.shipping.AddressBooksInMemory;
import souk.shipping.RateCardsInMemory;

/** A seller is suspended around an order of what they sell; nothing of it is sent. */
class CheckoutSuspensionTest {
    private static final ProductId MUG = new ProductId("mug");
    private static final SellerId ADA = new SellerId("ada");

    private final MutableClock clock = new MutableClock();
    private final OrdersInMemory orders =
            new OrdersInMemory()
                    .with(SampleOrders.product("mug", 1_250, 2))
                    .with(SampleOrders.cart(3, SampleOrders.line("mug", 2)));
    private final PaymentsInMemory payments = new PaymentsInMemory(clock);
    private final SellerTermsInMemory sellers = new SellerTermsInMemory(new RateCardsInMemory());

    @Test
    void placesNothingAfterIt() {
        sellers.suspend(ADA);

        assertThatThrownBy(() -> place(orders)).isInstanceOf(OutOfStock.class);

        assertThat(orders.all()).isEmpty();
        assertThat(orders.cart(ALICE).lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"place", "checkoutState"})
    void releasesWhatSlippedInBetween(String method) {
        Orders slow =
                CallInterceptor.of(
                        Orders.class,
                        orders,
                        (name, call) -> {
                            Object answer = call.call();
                            if (name.equals(method)) {
                                sellers.suspend(ADA);
                            }
                            return answer;
                        });

        assertThatThrownBy(() -> place(slow)).isInstanceOf(OutOfStock.class);

        assertThat(orders.product(MUG).stock()).isEqualTo(2);
        assertThat(orders.cart(ALICE).lines()).hasSize(1);
        if (method.equals("place")) {
            assertThat(orders.find(ORDER).map(Order::status)).contains(PaymentStatus.FAILED);
            // The answer may have been lost.
            assertThatThrownBy(() -> place(orders)).isInstanceOf(OutOfStock.class);
        }
    }

    @Test
    void letsAnOrderBePaidThatWasOfferedBefore() {
        place(orders);
        sellers.suspend(ADA);

        assertThat(place(orders).session()).isPresent();
        assertThat(orders.find(ORDER).map(Order::hold)).contains(StockHold.HELD);
    }

    @Test
    void leavesATwinItsPaymentThatWasOfferedBefore() {
        Orders twinFirst =
                CallInterceptor.before(
                        Orders.class,
                        orders,
                        "update",
                        // The twin looked before.
                        () ->
                                checkout(orders, whoSells())
                                        .place(ALICE, KEY, REVIEWED, Optional.empty()));
        Orders suspended =
                CallInterceptor.of(
                        Orders.class,
                        twinFirst,
                        (name, call) -> {
                            Object answer = call.call();
                            if (name.equals("place")) {
                                sellers.suspend(ADA);
                            }
                            return answer;
                        });

        PlacedOrder placed =
                checkout(suspended, sellers).place(ALICE, KEY, REVIEWED, Optional.empty());

        assertThat(placed.session()).isPresent();
        assertThat(payments.find(PaymentsInMemory.sessionOf(ORDER)).state())
                .isEqualTo(CheckoutSession.State.OPEN);
    }

    private PlacedOrder place(Orders at) {
        return checkout(at, sellers).place(ALICE, KEY, REVIEWED, Optional.empty());
    }

    private Checkout checkout(Orders at, SellerTermsInMemory whoSells) {
        return new Checkout(at, lookup(whoSells), payments, SampleOrders.WIDE_LIMITS, clock);
    }

    private static SellerTermsInMemory whoSells() {
        return new SellerTermsInMemory(new RateCardsInMemory());
    }

    private static ShippingLookup lookup(SellerTermsInMemory terms) {
        return new ShippingLookup(new AddressBooksInMemory(), terms);
    }
}
