package souk.functions.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import souk.http.Answer;
import souk.http.Call;
import souk.proof.Proof;
import souk.webhook.Signed;

/** Messages that were Stripe's before somebody bent them, sent through the whole route. */
@Tag("proof")
class ForgeryTest {
    private static final int FORGERIES = Proof.times(2_000, 50_000);
    private static final List<Forgery> HEADERS = List.of(Forgery.values());
    private static final List<BodyForgery> BODIES = List.of(BodyForgery.values());
    private static final int KINDS = HEADERS.size() + BODIES.size();

    private final CheckoutFunctions fixture = CheckoutFunctions.offered();
    private final List<Object> state = fixture.state();
    private final Signed genuine = fixture.paid();
    private final StripeWebhook webhook = fixture.webhook();

    @Test
    void areAllRefusedAndChangeNothing() {
        Map<String, Integer> refused = new TreeMap<>();
        for (int seed = 0; seed < FORGERIES; seed++) {
            Answer answer = call(seed).to(webhook);

            // The wrong base64 is refused as such, before any signature is looked at.
            if (answer.status() != 400 || !fixture.state().equals(state)) {
                throw new AssertionError("seed " + seed + ", " + kind(seed) + ": " + answer);
            }
            refused.merge(kind(seed), 1, Integer::sum);
        }

        assertThat(refused).hasSize(KINDS);
        assertThat(fixture.hears(genuine).status()).isEqualTo(200);
        assertThat(fixture.state()).isNotEqualTo(state);
        Proof.of("webhook-forgeries").shows(table(refused));
    }

    private Call call(int seed) {
        var random = new SplittableRandom(seed);
        int kind = seed % KINDS;
        if (kind >= HEADERS.size()) {
            return BODIES.get(kind - HEADERS.size()).of(genuine, random);
        }
        String header = HEADERS.get(kind).header(genuine, fixture.clock.instant(), random);
        return CheckoutFunctions.call(new Signed(genuine.body(), header));
    }

    private static String kind(int seed) {
        int kind = seed % KINDS;
        return kind < HEADERS.size()
                ? "header: " + HEADERS.get(kind)
                : "body: " + BODIES.get(kind - HEADERS.size());
    }

    private static String table(Map<String, Integer> refused) {
        var table = new StringJoiner("\n");
        table.add("| forgeries | sent | accepted | answered 5xx |").add("|---|---:|---:|---:|");
        refused.forEach((kind, count) -> table.add("| %s | %,d | 0 | 0 |".formatted(kind, count)));
        return table.add("| all | %,d | 0 | 0 |".formatted(FORGERIES)).toString();
    }
}
