package souk.functions.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.http.Answer;
import souk.order.Orders;
import souk.order.PaymentStatus;
import souk.order.Shelf;
import souk.payment.Between;
import souk.webhook.Signed;
import souk.webhook.StripeJson;

/** What Stripe's messages do, and that what is none of the shop's does nothing. */
class StripeWebhookTest {
    private final Till till = Till.offered();

    @Test
    void settlesAPaidOrderAndCountsIt() {
        Answer answer = till.hears(till.paid());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEmpty();
        assertThat(till.order().status()).isEqualTo(PaymentStatus.PAID);
        assertThat(answer.written()).contains("\"OrdersPaid\":1", "\"Revenue\":2500");
        assertThat(answer.written()).doesNotContain("canary");
    }

    @Test
    void answersADuplicateAsIfItWereTheFirst() {
        till.hears(till.paid());
        List<Object> state = till.state();

        Answer answer = till.hears(till.paid());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.written()).doesNotContain("OrdersPaid");
        assertThat(till.state()).isEqualTo(state);
    }

    @Test
    void readsABodyThatTheGatewayTookForBinary() {
        Signed message = till.paid();

        Answer answer = Till.call(message).base64(message.bytes()).to(till.webhook());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(till.order().status()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void releasesAndCountsWhatFailedOrExpired() {
        ObjectNode session = StripeJson.session(Shelf.ORDER, Till.TOTAL);
        session.put("payment_status", "unpaid");
        String type = "checkout.session.async_payment_failed";

        Answer answer = till.hears(StripeJson.event("evt_1", type, session));

        assertThat(answer.written()).contains("\"OrdersReleased\":1", "\"PaymentFailures\":1");
        assertThat(till.order().status()).isEqualTo(PaymentStatus.FAILED);
        assertThat(till.mugs()).isEqualTo(5);
    }

    @Test
    void remembersWhatWasGivenBack() {
        till.hears(till.paid());
        ObjectNode charge = StripeJson.charge(Shelf.ORDER, Till.TOTAL, Till.TOTAL);

        till.hears(StripeJson.event("evt_2", "charge.refunded", charge));

        assertThat(till.order().status()).isEqualTo(PaymentStatus.REFUNDED);
    }

    @Test
    void counts200ForAnAmountThatDoesNotMatch() {
        Answer answer = till.hears(Till.completed(session -> session.put("amount_total", 2_499)));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.written()).contains("\"PaymentMismatches\":1");
        assertThat(till.order().status()).isEqualTo(PaymentStatus.PENDING);
    }

    @Test
    void doesNothingForACompletedSessionThatIsNotPaidYet() {
        assertNothingChanged(Till.completed(session -> session.put("payment_status", "unpaid")));
    }

    @Test
    void doesNothingForSessionsOfOtherProducts() {
        List<UnaryOperator<ObjectNode>> foreign =
                List.of(
                        session -> session.putNull("metadata"),
                        session -> session.without("metadata"),
                        session -> metadata(session, "invoice", "1"),
                        session -> metadata(session, "orderId", ""),
                        session -> metadata(session, "orderId", "12345"),
                        session -> metadata(session, "orderId", "../../etc/passwd"),
                        session -> metadata(session, "orderId", "A".repeat(26)),
                        session -> metadata(session, "orderId", "a".repeat(26)));

        foreign.forEach(bent -> assertNothingChanged(Till.completed(bent)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "checkout.session.something_new",
                "charge.updated",
                "payment_intent.created",
                "customer.created"
            })
    void doesNothingForOtherKindsOfEvents(String type) {
        ObjectNode session = StripeJson.session(Shelf.ORDER, Till.TOTAL);
        ObjectNode charge = StripeJson.charge(Shelf.ORDER, Till.TOTAL, Till.TOTAL);
        ObjectNode other = session.deepCopy().put("object", "something_new");

        for (ObjectNode object : List.of(session, charge, other)) {
            assertNothingChanged(StripeJson.event("evt_1", type, object));
        }
    }

    @Test
    void refusesAnotherApiVersionLoudly() {
        for (String version : List.of("2025-09-30.clover", "2026-07-29.emerald", "")) {
            ObjectNode event = Till.completed(session -> session).put("api_version", version);
            List<Object> state = till.state();

            Answer answer = till.hears(event);

            answer.problem(400, "API_VERSION");
            assertThat(answer.written()).contains("\"WebhooksRefused\":1");
            assertThat(till.state()).isEqualTo(state);
        }
    }

    @Test
    void asksToBeToldAgainWhenTheStoreDoesNotAnswer() {
        Orders broken =
                Between.of(
                        Orders.class,
                        till.orders,
                        (method, call) -> {
                            throw new UncheckedIOException(new IOException("canary"));
                        });

        Answer answer = Till.call(till.paid()).to(till.webhook(broken, till.payments));

        answer.problem(500, "INTERNAL");
        assertThat(answer.text() + answer.written()).doesNotContain("canary");
        assertThat(till.hears(till.paid()).status()).isEqualTo(200);
        assertThat(till.order().status()).isEqualTo(PaymentStatus.PAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "\"event\"", "{\"id\":", "{\"id\":{}}", "\0"})
    void answersASignedBodyThatIsNoEventWith400(String body) {
        Answer answer = till.hears(Signed.at(till.clock.instant(), body));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    }

    @Test
    void readsNoBytesThatAreNotTheSignedOnes() {
        String body = Till.completed(session -> session.put("locale", "\ufffd")).toString();
        Signed message = Signed.at(till.clock.instant(), body);

        Answer answer = Till.call(message).base64(bent(message.bytes())).to(till.webhook());

        answer.problem(400, "BAD_SIGNATURE");
    }

    /** Each U+FFFD as a byte that is read as one, though it is none. */
    private static byte[] bent(byte[] body) {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        return text.replace("\u00ef\u00bf\u00bd", "\u00ff").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static ObjectNode metadata(ObjectNode session, String name, String value) {
        session.putObject("metadata").put(name, value);
        return session;
    }

    private void assertNothingChanged(ObjectNode event) {
        List<Object> state = till.state();

        Answer answer = till.hears(event);

        assertThat(answer.status()).as(event.toString()).isEqualTo(200);
        assertThat(till.state()).isEqualTo(state);
    }
}
