package souk.functions.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.functions.checkout.CheckoutFunctions.REVIEWED;

import org.junit.jupiter.api.Test;
import souk.http.Answer;
import souk.http.Call;
import souk.order.Order;
import souk.order.OrderNumber;
import souk.order.SampleOrders;
import souk.payment.PaymentsInMemory;

/** Placing an order, and what stands in its way. */
class PlaceOrderTest {
    private final CheckoutFunctions fixture = new CheckoutFunctions();

    @Test
    void answersTheOrderAndTheWayToPayIt() {
        Answer answer = place(REVIEWED);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.headers())
                .containsEntry("location", "/api/orders/" + SampleOrders.ORDER)
                .containsEntry("cache-control", "no-store");
        String session = PaymentsInMemory.sessionOf(SampleOrders.ORDER);
        assertThat(answer.text())
                .isEqualTo(
                        """
                        {"order":{"id":"%s","number":"%s","userId":"alice",\
                        "products":[{"id":"mug","productId":"mug","variantId":null,"options":[],"quantity":2,"title":"The mug",\
                        "image":{"src":"/mug.svg","width":600,"height":600,\
                        "sizes":[{"src":"/mug.svg","width":600}]},"price":{"amount":1250,"currency":"EUR"},\
                        "delivery":"none","sellerId":"ada",\
                        "seller":{"id":"ada","name":"Sam's shop"},"units":null,\
                        "refundedAmount":0}],\
                        "fulfilment":"None","address":null,"shipping":[],\
                        "shippingAmount":0,"totalAmount":2500,"currency":"EUR",\
                        "paymentStatus":"Pending","refundedAmount":0,"refunds":[],"disputes":[],\
                        "createdAt":"2026-03-01T12:00:00Z","payUntil":"2026-03-01T12:35:00Z",\
                        "statusHistory":[{"paymentStatus":"Pending",\
                        "at":"2026-03-01T12:00:00Z","reason":null}]},\
                        "payment":{"clientSecret":"%s_secret_canary",\
                        "expiresAt":"2026-03-01T12:35:00Z"}}\
                        """
                                .formatted(
                                        SampleOrders.ORDER,
                                        OrderNumber.of(SampleOrders.ORDER),
                                        session));
    }

    @Test
    void keepsSecretsAndAddressesOutOfTheLog() {
        Answer answer = place(CheckoutFunctions.body(",\"email\":\"canary@a.org\""));

        assertThat(answer.text()).contains("_secret_canary").doesNotContain("canary@a.org");
        assertThat(answer.written()).contains("\"OrdersPlaced\":1").doesNotContain("canary");
        assertThat(fixture.payments.receiptOf(SampleOrders.ORDER)).isPresent();
        assertThat(fixture.orders.all().toString()).doesNotContain("canary");
    }

    @Test
    void answersTheSameToTheSameRequest() {
        Answer first = place(REVIEWED);

        Answer again = place(REVIEWED);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.headers()).isEqualTo(first.headers());
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.written()).doesNotContain("OrdersPlaced");
        assertThat(fixture.orders.all()).hasSize(1);
    }

    @Test
    void offersNoPaymentOfAnOrderThatIsOver() {
        place(REVIEWED);
        fixture.clock.pass(Order.HELD_FOR);

        Answer answer = place(REVIEWED);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("payment").isNull()).isTrue();
    }

    @Test
    void wantsAKey() {
        Call call = Call.of("POST /api/orders").as("alice").json(REVIEWED);

        call.to(route()).problem(428, "IDEMPOTENCY_KEY_REQUIRED");
        call.header("idempotency-key", "").to(route()).problem(428, "IDEMPOTENCY_KEY_REQUIRED");
    }

    @Test
    void wantsAPlainKey() {
        for (String key : new String[] {" ", "a b", "k".repeat(129), "schlüssel", "a\nb", "\0"}) {
            Call call = Call.of("POST /api/orders").as("alice").json(REVIEWED);

            call.header("idempotency-key", key).to(route()).problem(400, "MALFORMED");
        }
        assertThat(fixture.orders.all()).isEmpty();
    }

    @Test
    void wantsSomebodySignedIn() {
        Call.of("POST /api/orders")
                .header("idempotency-key", "key-1")
                .json(REVIEWED)
                .to(route())
                .problem(401, "UNAUTHORIZED");
    }

    @Test
    void refusesBadBodies() {
        String[] bad = {
            "",
            "{}",
            "[]",
            "{\"cartVersion\":3}",
            "{\"cartVersion\":3,\"totalAmount\":2500}",
            REVIEWED.replace("2500", "25.00"),
            REVIEWED.replace(":3", ":-1"),
            REVIEWED.replace("2500", "-2500"),
            REVIEWED.replace("2500", "\"2500\""),
            REVIEWED.replace("2500", "9223372036854775808"),
            REVIEWED.replaceAll("g\":\"[^\"]*\"", "g\":\"a b\""),
            REVIEWED.replaceAll("g\":\"[^\"]*\"", "g\":7"),
            CheckoutFunctions.body(",\"userId\":\"bob\""),
            CheckoutFunctions.body(",\"totalAmount\":1"),
            CheckoutFunctions.body(",\"email\":\"nobody\""),
            CheckoutFunctions.body(",\"email\":\"a@b.c\\r\\nBcc:d@e.f\"")
        };
        for (String body : bad) {
            place(body).problem(400, "MALFORMED");
        }
        assertThat(fixture.orders.all()).isEmpty();
        assertThat(fixture.mugs()).isEqualTo(5);
    }

    private Answer place(String body) {
        return call(body).to(route());
    }

    private static Call call(String body) {
        return Call.of("POST /api/orders")
                .as("alice")
                .header("idempotency-key", "key-1")
                .json(body);
    }

    private PlaceOrder route() {
        return new PlaceOrder(fixture.checkout(fixture.payments));
    }
}
