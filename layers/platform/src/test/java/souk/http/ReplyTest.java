package souk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import souk.order.CartEmpty;
import souk.payment.PaymentUnavailable;
import souk.value.Refusal;

/** Answers that are more than a 200 with a body: made, done, and counted noes. */
class ReplyTest {
    @Test
    void countsARefusalThatTheRouteWantsCounted() {
        Route route = new Counting(new PaymentUnavailable());

        Answer answer = Call.of("POST /api/orders").to(route);

        assertThat(answer.problem(503, "PAYMENT_UNAVAILABLE")).isNotNull();
        assertThat(answer.headers()).containsEntry("retry-after", "2");
        assertThat(answer.lines())
                .filteredOn(line -> line.has("_aws"))
                .singleElement()
                .satisfies(
                        line -> assertThat(line.path("PaymentsUnavailable").asInt()).isEqualTo(1));
    }

    @Test
    void countsNoOtherRefusal() {
        Answer answer = Call.of("POST /api/orders").to(new Counting(new CartEmpty()));

        assertThat(answer.written()).doesNotContain("_aws");
    }

    @Test
    void namesTheAddressOfWhatWasMade() {
        Reply reply = Reply.created("/api/orders/o1", json -> json.writeString("it"));

        Answer answer = Call.of("POST /api/orders").to(Echo.answering(request -> reply));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().asText()).isEqualTo("it");
        assertThat(answer.headers())
                .containsOnly(
                        Map.entry("cache-control", "no-store"),
                        Map.entry("content-type", "application/json"),
                        Map.entry("location", "/api/orders/o1"));
    }

    @Test
    void saysYesWithoutAWord() {
        Answer answer =
                Call.of("POST /api/webhooks/stripe")
                        .to(Echo.answering(request -> Reply.done().counting("OrdersPaid", 1)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEmpty();
        assertThat(answer.headers()).containsOnly(Map.entry("cache-control", "no-store"));
        assertThat(answer.written()).contains("\"OrdersPaid\":1.0");
    }

    /** A route that refuses, and counts when a payment is unavailable. */
    private static final class Counting extends Route {
        private final Refusal refusal;

        Counting(Refusal refusal) {
            this.refusal = refusal;
        }

        @Override
        protected Reply answer(Request request) {
            throw refusal;
        }

        @Override
        protected Map<String, Long> countsOf(Refusal no) {
            return no instanceof PaymentUnavailable ? Map.of("PaymentsUnavailable", 1L) : Map.of();
        }
    }
}
