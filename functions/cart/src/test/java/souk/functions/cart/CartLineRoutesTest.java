package souk.functions.cart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import souk.catalogue.ProductStatus;
import souk.http.Answer;
import souk.http.Call;

/** GetCart, ChangeCartLine and RemoveFromCart on one and the same cart. */
class CartLineRoutesTest {
    private final CartsInMemory carts =
            new CartsInMemory()
                    .with("mug", 1_250, 9, ProductStatus.ACTIVE)
                    .with("cup", 900, 0, ProductStatus.ACTIVE);

    @BeforeEach
    void aliceHasAMugAndACup() {
        for (String id : new String[] {"mug", "cup"}) {
            Call.of("POST /api/cart")
                    .as("alice")
                    .json("{\"productId\":\"" + id + "\",\"quantity\":1}")
                    .to(new AddToCart(carts));
        }
    }

    @Test
    void readsTheCartWithItsWarnings() {
        Answer answer = read("alice");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("products").findValuesAsText("productId"))
                .containsExactly("mug", "cup");
        assertThat(answer.json().at("/products/1/available").asBoolean()).isFalse();
        assertThat(answer.json().path("totalAmount").asInt()).isEqualTo(1_250);
        assertThat(answer.json().path("warnings").findValuesAsText("code"))
                .containsExactly("UNAVAILABLE");
    }

    @Test
    void showsAnEmptyCartToWhoNeverHadOne() {
        assertThat(read("bob").text())
                .isEqualTo(
                        "{\"userId\":\"bob\",\"version\":0,\"products\":[],\"totalAmount\":0,"
                                + "\"currency\":\"EUR\",\"pricing\":\"4oymiquy7qobjgx36tejs35zeq\","
                                + "\"warnings\":[]}");
    }

    @Test
    void writesNullForAPictureThatIsNotThere() {
        carts.with("cup", 900, 0, ProductStatus.ARCHIVED);

        assertThat(read("alice").json().at("/products/1/image").isNull()).isTrue();
    }

    @Test
    void setsAQuantity() {
        Answer answer = changed("alice", "mug", "{\"quantity\":7}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/products/0/quantity").asInt()).isEqualTo(7);
        assertThat(answer.json().path("totalAmount").asInt()).isEqualTo(8_750);
    }

    @Test
    void setsNoQuantityOfWhatIsNotInOnesOwnCart() {
        changed("alice", "jug", "{\"quantity\":1}").problem(404, "NOT_IN_CART");
        changed("bob", "mug", "{\"quantity\":1}").problem(404, "NOT_IN_CART");
        changed("alice", "m/ug", "{\"quantity\":1}").problem(404, "NOT_FOUND");
    }

    @Test
    void setsNoQuantityBeyondTheLimits() {
        for (String bad : new String[] {"0", "100", "-1", "1.5", "\"1\"", "null", "1e1"}) {
            Answer answer = changed("alice", "mug", "{\"quantity\":" + bad + "}");

            answer.problem(400, "MALFORMED");
            assertThat(answer.faults()).singleElement().asString().startsWith("/quantity ");
        }
        assertThat(read("alice").json().path("version").asInt()).isEqualTo(2);
    }

    @Test
    void removesALine() {
        Answer answer = removed("alice", "cup");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("products").findValuesAsText("productId"))
                .containsExactly("mug");
        assertThat(answer.json().path("warnings")).isEmpty();
    }

    @Test
    void removesWhatIsNotThereWithoutAWord() {
        assertThat(removed("alice", "jug").json().path("version").asInt()).isEqualTo(2);
        assertThat(removed("bob", "mug").json().path("version").asInt()).isZero();
        assertThat(read("alice").json().path("products")).hasSize(2);
    }

    @Test
    void removesNothingAtAnAddressThatIsNoId() {
        removed("alice", "m ug").problem(404, "NOT_FOUND");
    }

    @Test
    void asksWhoeverHasNoTokenToSignInFirst() {
        Call.of("GET /api/cart").to(new GetCart(carts)).problem(401, "UNAUTHORIZED");
        Call.of("PUT /api/cart/{id}")
                .path("id", "no id")
                .json("{")
                .to(new ChangeCartLine(carts))
                .problem(401, "UNAUTHORIZED");
        Call.of("DELETE /api/cart/{id}").to(new RemoveFromCart(carts)).problem(401, "UNAUTHORIZED");
    }

    private Answer read(String shopper) {
        return Call.of("GET /api/cart").as(shopper).to(new GetCart(carts));
    }

    private Answer changed(String shopper, String id, String body) {
        return Call.of("PUT /api/cart/{id}")
                .as(shopper)
                .path("id", id)
                .json(body)
                .to(new ChangeCartLine(carts));
    }

    private Answer removed(String shopper, String id) {
        return Call.of("DELETE /api/cart/{id}")
                .as(shopper)
                .path("id", id)
                .to(new RemoveFromCart(carts));
    }
}
