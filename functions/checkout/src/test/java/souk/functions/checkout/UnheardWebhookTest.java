package souk.functions.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.http.Answer;
import souk.order.SampleOrders;
import souk.webhook.Signed;
import souk.webhook.StripeJson;

/** Messages that are Stripe's, and nothing to the shop or not to be read. */
class UnheardWebhookTest {
    private final CheckoutFunctions fixture = CheckoutFunctions.offered();

    @Test
    void doesNothingForACompletedSessionThatIsNotPaidYet() {
        assertNothingChanged(
                CheckoutFunctions.completed(session -> session.put("payment_status", "unpaid")));
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

        foreign.forEach(bent -> assertNothingChanged(CheckoutFunctions.completed(bent)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "checkout.session.something_new",
                "charge.refunded",
                "charge.refund.updated",
                "payment_intent.created",
                "customer.created"
            })
    void doesNothingForOtherKindsOfEvents(String type) {
        ObjectNode session = StripeJson.session(SampleOrders.ORDER, CheckoutFunctions.TOTAL);
        ObjectNode refund =
                StripeJson.refund(SampleOrders.ORDER, "re_1", CheckoutFunctions.TOTAL, "succeeded");
        ObjectNode other = session.deepCopy().put("object", "something_new");

        for (ObjectNode object : List.of(session, refund, other)) {
            assertNothingChanged(StripeJson.event("evt_1", type, object));
        }
    }

    @Test
    void refusesAnotherApiVersionLoudly() {
        for (String version : List.of("2025-09-30.clover", "2026-07-29.emerald", "")) {
            ObjectNode event =
                    CheckoutFunctions.completed(session -> session).put("api_version", version);
            List<Object> state = fixture.state();

            Answer answer = fixture.hears(event);

            answer.problem(400, "API_VERSION");
            assertThat(answer.written()).contains("\"WebhooksRefused\":1");
            assertThat(fixture.state()).isEqualTo(state);
        }
    }

    @Test
    void refusesRealMoneyWhereItsKeyIsOfTestMoneyLoudly() {
        ObjectNode event = CheckoutFunctions.completed(session -> session).put("livemode", true);

        assertRefusedLoudly(event, "OTHER_MODE");
    }

    @Test
    void refusesAnotherAccountLoudly() {
        ObjectNode event =
                CheckoutFunctions.completed(session -> session).put("account", "acct_1Another");

        assertRefusedLoudly(event, "OTHER_ACCOUNT");
    }

    private void assertRefusedLoudly(ObjectNode event, String code) {
        List<Object> state = fixture.state();

        Answer answer = fixture.hears(event);

        answer.problem(400, code);
        assertThat(answer.written()).contains("\"WebhooksRefused\":1");
        assertThat(fixture.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "\"event\"", "{\"id\":", "{\"id\":{}}", "\0"})
    void answersASignedBodyThatIsNoEventWith400(String body) {
        Answer answer = fixture.hears(Signed.at(fixture.clock.instant(), body));

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
    }

    @Test
    void readsNoBytesThatAreNotTheSignedOnes() {
        String body =
                CheckoutFunctions.completed(session -> session.put("locale", "\ufffd")).toString();
        Signed message = Signed.at(fixture.clock.instant(), body);

        Answer answer =
                CheckoutFunctions.call(message).base64(bent(message.bytes())).to(fixture.webhook());

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
        List<Object> state = fixture.state();

        Answer answer = fixture.hears(event);

        assertThat(answer.status()).as(event.toString()).isEqualTo(200);
        assertThat(fixture.state()).isEqualTo(state);
    }
}
