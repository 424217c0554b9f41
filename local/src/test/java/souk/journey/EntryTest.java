package souk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.local.LocalCloud;

/** Who and what the real shop does not let in, and that it then changes nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntryTest {
    private static final String MUG = "oat-tall-mug";

    private final LocalCloud shop = RealShop.fresh();

    @Test
    void asksForAGoodToken() {
        var identity = shop.identity();

        assertThat(status("")).isEqualTo(401);
        assertThat(status("nonsense")).isEqualTo(401);
        assertThat(status(identity.access("alice").claim("client_id", "other").sign()))
                .isEqualTo(401);
        assertThat(status(identity.access("alice").claim("iss", "http://other").sign()))
                .isEqualTo(401);
        assertThat(status(identity.access("alice").expiresAt(Instant.EPOCH).sign())).isEqualTo(401);
        assertThat(status(identity.id("alice").sign())).isEqualTo(403);
        assertThat(status(identity.accessToken("alice", List.of()))).isEqualTo(200);
    }

    private int status(String token) {
        return new Visitor(shop, token).send("GET", "/api/cart", "").statusCode();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[]",
                "{}",
                "null",
                "{\"productId\": \"oat-tall-mug\"}",
                "{\"productId\": \"oat-tall-mug\", \"quantity\": 1.0}",
                "{\"productId\": \"oat-tall-mug\", \"quantity\": 1e0}",
                "{\"productId\": \"oat-tall-mug\", \"quantity\": NaN}",
                "{\"productId\": \"oat-tall-mug\", \"quantity\": 0}",
                "{\"productId\": \"oat-tall-mug\", \"quantity\": 100}",
                "{\"productId\": \"oat-tall-mug\", \"quantity\": 99999999999999999999}",
                "{\"productId\": \"oat-tall-mug\", \"quantity\": \"1\"}",
                "{\"productId\": \"oat-tall-mug\", \"quantity\": 1, \"quantity\": 1}",
                "{\"productId\": \"oat-tall-mug\", \"quantity\": 1, \"userId\": \"bob\"}",
                "{\"productId\": \"\\ud800\", \"quantity\": 1}",
                "{\"productId\": \"../x\", \"quantity\": 1}",
                "{\"productId\": \"oat-tall-mug\", \"quantity\": 1} x",
                "{\"mergeId\": \"m\", \"products\": []}",
                "{\"mergeId\": \"m\", \"products\": [{\"productId\": \"oat-tall-mug\"}]}"
            })
    void answersAMalformedBodyWithAProblemAndChangesNothing(String body) {
        var carol = Visitor.named(shop, "carol");
        if (carol.cart().isEmpty()) {
            carol.call("POST", "/api/cart", "{\"productId\": \"oat-tall-mug\", \"quantity\": 1}");
        }

        var answer = carol.send("POST", "/api/cart", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type"))
                .contains("application/problem+json");
        assertThat(Visitor.json(answer).path("code").asText()).isEqualTo("MALFORMED");
        assertThat(Visitor.json(answer).path("errors")).isNotEmpty();
        assertThat(carol.cart()).isEqualTo(Map.of(MUG, 1));
    }

    @Test
    void refusesDepthBombsAndFloods() {
        var carol = Visitor.named(shop, "carol");

        assertThat(carol.send("POST", "/api/cart", "[".repeat(50_000)).statusCode()).isEqualTo(400);
        assertThat(carol.send("POST", "/api/cart", " ".repeat(70_000)).statusCode()).isEqualTo(413);
    }
}
