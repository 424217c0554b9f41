package souk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a newcomer does with curl, in both ways of running functions. */
@Tag("proof")
class JourneyTest {
    private static final String MUG = "oat-tall-mug";
    private static final String TEAPOT = "speckled-teapot";

    @ParameterizedTest(name = "isolated = {0}")
    @MethodSource(RealShop.WAYS)
    void looksAddsMergesChangesRemovesAndReads(boolean isolated) {
        var shop = RealShop.shared(isolated);
        looksAround(Visitor.anybody(shop));
        var alice = Visitor.named(shop, "alice");

        alice.call("POST", "/api/cart", "{\"productId\": \"" + MUG + "\", \"quantity\": 2}");
        assertThat(alice.cart()).isEqualTo(Map.of(MUG, 2));

        String merge =
                """
                {"mergeId": "m1", "products": [{"productId": "%s", "quantity": 1},
                                               {"productId": "%s", "quantity": 3}]}
                """
                        .formatted(TEAPOT, MUG);
        alice.call("POST", "/api/cart", merge);
        alice.call("POST", "/api/cart", merge);
        assertThat(alice.cart()).isEqualTo(Map.of(MUG, 5, TEAPOT, 1));

        alice.call("PUT", "/api/cart/" + MUG, "{\"quantity\": 4}");
        alice.call("DELETE", "/api/cart/" + TEAPOT, "");
        var last = alice.call("DELETE", "/api/cart/" + TEAPOT, "");
        assertThat(Visitor.quantities(last)).isEqualTo(Map.of(MUG, 4));
        assertThat(last.path("totalAmount").asLong()).isEqualTo(4 * 2650);
        assertThat(last.path("version").asLong()).isEqualTo(4);

        assertThat(Visitor.named(shop, "bob").cart()).isEmpty();
        assertThat(alice.cart()).isEqualTo(Map.of(MUG, 4));
    }

    private static void looksAround(Visitor visitor) {
        var cheapest =
                visitor.call("GET", "/api/products?category=ceramics&sort=price&limit=2", "");
        assertThat(cheapest.path("items")).hasSize(2);
        assertThat(cheapest.at("/items/0/id").asText()).isEqualTo(MUG);
        var rest =
                visitor.call(
                        "GET",
                        "/api/products?category=ceramics&sort=price&limit=2&cursor="
                                + cheapest.path("nextCursor").asText(),
                        "");
        assertThat(rest.at("/items/0/price/amount").asLong())
                .isGreaterThanOrEqualTo(cheapest.at("/items/1/price/amount").asLong());

        var mug = visitor.send("GET", "/api/products/" + MUG, "");
        assertThat(mug.headers().firstValue("etag")).contains("\"1\"");
        var image = Visitor.json(mug).at("/images/0/src").asText();
        assertThat(visitor.send("GET", image, "").body()).startsWith("<svg");
    }
}
