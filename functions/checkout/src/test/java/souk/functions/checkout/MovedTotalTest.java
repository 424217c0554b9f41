package souk.functions.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.http.Answer;
import souk.http.Call;
import souk.money.Money;
import souk.order.PaymentStatus;
import souk.order.SampleOrders;
import souk.payment.CallInterceptor;
import souk.payment.CheckoutSession;
import souk.payment.Payments;
import souk.payment.PaymentsInMemory;

/** A session of another total than the order's, by a setting at Stripe that nobody knew of. */
class MovedTotalTest {
    private final CheckoutFunctions fixture = new CheckoutFunctions();

    @ParameterizedTest
    @CsvSource({"2501, EUR", "2499, EUR", "2500, USD"})
    void isAskedOfNobodyAndToldLoudly(long minor, String currency) {
        Money moved = new Money(minor, Currency.getInstance(currency));

        Answer answer =
                Call.of("POST /api/orders")
                        .as("alice")
                        .header("idempotency-key", "key-1")
                        .json(CheckoutFunctions.REVIEWED)
                        .to(new PlaceOrder(fixture.checkout(opening(moved))));

        answer.problem(422, "PAYMENT_REFUSED");
        assertThat(answer.written()).contains("\"PaymentMismatches\":1");
        assertThat(fixture.order().status()).isEqualTo(PaymentStatus.FAILED);
        assertThat(fixture.mugs()).isEqualTo(5);
        assertThat(fixture.orders.cart(SampleOrders.ALICE).lines()).hasSize(1);
        assertThat(fixture.payments.find(PaymentsInMemory.sessionOf(SampleOrders.ORDER)).state())
                .isEqualTo(CheckoutSession.State.EXPIRED);
    }

    private Payments opening(Money moved) {
        return CallInterceptor.of(
                Payments.class,
                fixture.payments,
                (method, call) ->
                        method.equals("open")
                                ? with(moved, (CheckoutSession) call.call())
                                : call.call());
    }

    private static CheckoutSession with(Money amount, CheckoutSession session) {
        return new CheckoutSession(
                session.id(),
                session.order(),
                session.state(),
                session.paid(),
                amount,
                session.payment(),
                session.expiresAt(),
                session.secret());
    }
}
