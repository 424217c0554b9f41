package souk.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static souk.order.SampleOrders.ALICE;
import static souk.order.SampleOrders.KEY;
import static souk.order.SampleOrders.ORDER;
import static souk.order.SampleOrders.REVIEWED;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.LineId;
import souk.catalogue.ProductId;
import souk.order.Order;
import souk.order.OrdersInMemory;
import souk.order.OutOfStock;
import souk.order.PaymentStatus;
import souk.order.Reason;
import souk.order.ReviewedQuote;
import souk.order.SampleOrders;
import souk.order.SampleShipping;
import souk.order.StockHold;
import souk.shopper.Email;
import souk.value.IdempotencyKeyReused;

class CheckoutTest {
    private static final ProductId MUG = new ProductId("mug");
    private static final Optional<Email> NOBODY = Optional.empty();

    private final MutableClock clock = new MutableClock();
    private final OrdersInMemory orders =
            new OrdersInMemory()
                    .with(SampleOrders.product("mug", 1_250, 5))
                    .with(SampleOrders.cart(3, SampleOrders.line("mug", 2)));
    private final PaymentsInMemory payments = new PaymentsInMemory(clock);
    private final Checkout checkout =
            new Checkout(orders, SampleShipping.LOOKUP, payments, SampleOrders.WIDE_LIMITS, clock);

    @Test
    void placesTheCartAndOpensItsPayment() {
        var email = new Email("alice@example.org");

        PlacedOrder placed = checkout.place(ALICE, KEY, REVIEWED, Optional.of(email));

        assertThat(placed.order()).isEqualTo(orders.find(ORDER).orElseThrow());
        assertThat(placed.order().state().session())
                .isEqualTo(placed.session().map(CheckoutSession::id));
        assertThat(placed.session().orElseThrow().secret()).isPresent();
        assertThat(orders.product(MUG).stock()).isEqualTo(3);
        assertThat(orders.cart(ALICE).lines()).isEmpty();
        assertThat(payments.receiptOf(ORDER)).contains(email);
        assertThat(placed.order().receiptTo()).contains(email);
    }

    @Test
    void answersTheSameToTheSameRequest() {
        PlacedOrder first = place();

        PlacedOrder again = place();

        assertThat(PlacementAnswer.of(again)).isEqualTo(PlacementAnswer.of(first));
        assertThat(first.newlyOpened()).isTrue();
        assertThat(again.newlyOpened()).isFalse();
        assertThat(payments.opened()).isEqualTo(1);
    }

    @Test
    void refusesAKeyThatWasUsedForAnotherRequest() {
        place();

        assertThatThrownBy(() -> checkout.place(ALICE, KEY, reviewed(4, 2_500), NOBODY))
                .isInstanceOf(IdempotencyKeyReused.class);
        assertThatThrownBy(() -> checkout.place(ALICE, KEY, reviewed(3, 2_501), NOBODY))
                .isInstanceOf(IdempotencyKeyReused.class);
        assertThatThrownBy(
                        () -> checkout.place(ALICE, KEY, REVIEWED, Optional.of(new Email("a@b.c"))))
                .isInstanceOf(IdempotencyKeyReused.class);
        assertThat(orders.all()).hasSize(1);
    }

    @Test
    void offersNoPaymentOfAnOrderThatIsPaid() {
        place();
        payments.pay(ORDER, true);

        assertThat(place().session()).isEmpty();

        new Settlement(orders, payments, clock).handle(PaymentEvents.paid("evt_1", ORDER, 2_500));
        PlacedOrder again = place();
        assertThat(again.session()).isEmpty();
        assertThat(again.order().status()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void offersNoPaymentOnceItIsDue() {
        place();
        clock.pass(Order.HELD_FOR.minusSeconds(1));
        assertThat(place().session()).isPresent();

        clock.pass(Duration.ofSeconds(1));

        assertThat(place().session()).isEmpty();
    }

    @Test
    void givesTheStockBackAtOnceWhenNoPaymentCanBegin() {
        Payments refusing = failing(new PaymentRefused(PaymentRefused.Cause.UNKNOWN));
        Checkout refused =
                new Checkout(
                        orders, SampleShipping.LOOKUP, refusing, SampleOrders.WIDE_LIMITS, clock);

        assertThatThrownBy(() -> refused.place(ALICE, KEY, REVIEWED, NOBODY))
                .isInstanceOf(PaymentRefused.class);

        Order order = orders.find(ORDER).orElseThrow();
        assertThat(order.status()).isEqualTo(PaymentStatus.FAILED);
        assertThat(order.state().history().getLast().reason()).contains(Reason.PAYMENT_REFUSED);
        assertThat(orders.product(MUG).stock()).isEqualTo(5);
        assertThat(payments.opened()).isZero();
    }

    @Test
    void putsTheLinesBackOnceOnTopOfWhatCameInMeanwhile() {
        Payments refusing =
                CallInterceptor.before(
                        Payments.class,
                        payments,
                        "open",
                        () -> {
                            var meanwhile = SampleOrders.cart(5, SampleOrders.line("mug", 1));
                            orders.with(meanwhile);
                            throw new PaymentRefused(PaymentRefused.Cause.TOO_SMALL);
                        });
        Checkout refused =
                new Checkout(
                        orders, SampleShipping.LOOKUP, refusing, SampleOrders.WIDE_LIMITS, clock);

        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> refused.place(ALICE, KEY, REVIEWED, NOBODY))
                    .isInstanceOf(PaymentRefused.class);
        }

        assertThat(orders.cart(ALICE).version()).isEqualTo(6);
        assertThat(orders.cart(ALICE).line(LineId.of(MUG)).orElseThrow().quantity().units())
                .isEqualTo(3);
    }

    @Test
    void keepsTheOrderWhilePaymentsAreUnavailable() {
        Payments down = failing(new PaymentUnavailable());
        Checkout waiting =
                new Checkout(orders, SampleShipping.LOOKUP, down, SampleOrders.WIDE_LIMITS, clock);

        assertThatThrownBy(() -> waiting.place(ALICE, KEY, REVIEWED, NOBODY))
                .isInstanceOf(PaymentUnavailable.class);

        assertThat(orders.find(ORDER).orElseThrow().hold()).isEqualTo(StockHold.HELD);
        assertThat(waiting.place(ALICE, KEY, REVIEWED, NOBODY).session()).isPresent();
    }

    @Test
    void changesNothingWhenItRefuses() {
        orders.sell(MUG, 4);

        assertThatThrownBy(this::place).isInstanceOf(OutOfStock.class);

        assertThat(orders.all()).isEmpty();
        assertThat(orders.cart(ALICE).version()).isEqualTo(3);
        assertThat(orders.product(MUG).stock()).isEqualTo(1);
        assertThat(payments.opened()).isZero();
    }

    /** Payments whose first opening fails. */
    private Payments failing(RuntimeException why) {
        return CallInterceptor.failing(Payments.class, payments, "open", why);
    }

    private PlacedOrder place() {
        return checkout.place(ALICE, KEY, REVIEWED, NOBODY);
    }

    private static ReviewedQuote reviewed(long version, long total) {
        return new ReviewedQuote(version, total, REVIEWED.pricing(), Optional.empty(), Map.of());
    }
}
