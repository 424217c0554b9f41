package souk.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BadBodyCorpusTest {
    private static final String GOOD = BadBodies.with("note", "\"no rush\"");

    private final Route route = Echo.ofOrders();

    static Stream<BadBodies.Bad> bodies() {
        return BadBodies.all();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void refusesEveryBadBodyAndSaysWhere(BadBodies.Bad bad) {
        Answer answer = Call.of("POST /api/orders").json(bad.body()).to(route);

        answer.problem(400, "MALFORMED");
        assertThat(answer.faults()).first().isEqualTo(bad.fault());
    }

    @Test
    void isLarge() {
        assertThat(BadBodies.all()).hasSizeGreaterThan(600);
    }

    @Test
    void takesTheBodyThatTheyAllStartFrom() {
        Answer answer = Call.of("POST /api/orders").json(GOOD).to(route);

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void answersEveryMutilatedBodyWithoutAFault() {
        var random = new SplittableRandom(3);
        for (int round = 0; round < 3_000; round++) {
            String body = mutilated(random);

            Answer answer = Call.of("POST /api/orders").json(body).to(route);

            assertThat(answer.status()).as(body).isIn(200, 400);
            if (answer.status() == 400) {
                answer.problem(400, "MALFORMED");
                assertThat(answer.faults()).as(body).isNotEmpty();
            }
        }
    }

    /** Some characters dropped, doubled, or swapped for ones that mean something in JSON. */
    private static String mutilated(SplittableRandom random) {
        String alphabet = "{}[],:\"\\0123456789.eE+-tfnu \u0000\n\ud800\udc00é";
        StringBuilder body = new StringBuilder(GOOD);
        for (int cuts = 1 + random.nextInt(4); cuts > 0; cuts--) {
            int at = random.nextInt(body.length());
            switch (random.nextInt(3)) {
                case 0 -> body.deleteCharAt(at);
                case 1 -> body.insert(at, body.charAt(at));
                default -> body.setCharAt(at, alphabet.charAt(random.nextInt(alphabet.length())));
            }
        }
        return body.toString();
    }
}
