package souk.functions.cart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import souk.cart.CartBusy;
import souk.cart.PricedCart;
import souk.cart.Quantity;
import souk.catalogue.LineId;
import souk.catalogue.ProductStatus;
import souk.http.Answer;
import souk.http.Call;
import souk.shopper.ShopperId;

class AddToCartTest {
    private final CartsInMemory carts =
            new CartsInMemory()
                    .with("mug", 1_250, 9, ProductStatus.ACTIVE)
                    .with("cup", 900, 9, ProductStatus.ACTIVE)
                    .with("jug", 3_100, 9, ProductStatus.ARCHIVED);
    private final AddToCart route = new AddToCart(carts);

    @Test
    void addsOneProductAndAnswersTheWholeCart() {
        Answer answer = sent("{\"productId\":\"mug\",\"quantity\":2}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .isEqualTo(
                        "{\"userId\":\"alice\",\"version\":1,\"products\":["
                                + "{\"id\":\"mug\",\"productId\":\"mug\",\"variantId\":null,\"options\":[],"
                                + "\"seller\":{\"id\":\"ada\",\"name\":\"Sam's shop\"},"
                                + "\"quantity\":2,\"title\":\"The mug\",\"image\":{\"src\":\"/mug.svg\",\"width\":600,\"height\":600,"
                                + "\"sizes\":[{\"src\":\"/mug.svg\",\"width\":600}]},"
                                + "\"price\":{\"amount\":1250,\"currency\":\"EUR\"},"
                                + "\"lineTotal\":{\"amount\":2500,\"currency\":\"EUR\"},"
                                + "\"delivery\":\"parcel\",\"available\":true}],"
                                + "\"totalAmount\":2500,"
                                + "\"currency\":\"EUR\",\"pricing\":\"svcw3cbyfdq5qkja5pe4x3y5jp\","
                                + "\"warnings\":[]}");
    }

    @Test
    void saysThatTheCartIsBusyWhenEveryAttemptLostToAnother() {
        var busy =
                new CartsInMemory() {
                    @Override
                    public PricedCart add(ShopperId shopper, LineId id, Quantity quantity) {
                        throw new CartBusy();
                    }
                };

        Answer answer =
                Call.of("POST /api/cart")
                        .as("alice")
                        .json("{\"productId\":\"mug\",\"quantity\":2}")
                        .to(new AddToCart(busy));

        answer.problem(409, "CART_BUSY");
    }

    @Test
    void addsToWhatIsThere() {
        sent("{\"productId\":\"mug\",\"quantity\":2}");

        Answer answer = sent("{\"productId\":\"mug\",\"quantity\":3}");

        assertThat(answer.json().at("/products/0/quantity").asInt()).isEqualTo(5);
        assertThat(answer.json().path("version").asInt()).isEqualTo(2);
    }

    @Test
    void countsTheUnitsThatWereAddedAndNoneOfARefusal() {
        Answer answer = sent("{\"productId\":\"mug\",\"quantity\":2}");
        Answer refused = sent("{\"productId\":\"mug\",\"quantity\":99}");

        assertThat(answer.written()).contains("\"ItemsAdded\":2.0").contains("\"_aws\"");
        assertThat(refused.written()).doesNotContain("_aws");
    }

    @Test
    void handsAGuestsCartOverOnce() {
        String guest =
                """
                {"mergeId": "m1", "products": [{"productId": "mug", "quantity": 2},
                 {"productId": "cup", "quantity": 1}]}
                """;
        Answer first = sent(guest);

        Answer again = sent(guest);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().path("totalAmount").asInt()).isEqualTo(3_400);
        assertThat(first.json().at("/products/0/productId").asText()).isEqualTo("mug");
        assertThat(again.text()).isEqualTo(first.text());
    }

    @Test
    void tellsWhatAGuestCouldNotBring() {
        Answer answer =
                sent(
                        """
                        {"mergeId": "m2", "products": [{"productId": "jug", "quantity": 1},
                         {"productId": "cup", "quantity": 1}]}
                        """);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/warnings/0/code").asText()).isEqualTo("UNAVAILABLE");
        assertThat(answer.json().at("/warnings/0/productId").asText()).isEqualTo("jug");
        assertThat(answer.json().at("/warnings/0/message").asText()).isNotBlank();
    }

    @Test
    void saysNoByTheShopsRules() {
        sent("{\"productId\":\"nothing\",\"quantity\":1}").problem(404, "PRODUCT_NOT_FOUND");
        sent("{\"productId\":\"jug\",\"quantity\":1}").problem(422, "UNAVAILABLE");
        sent("{\"productId\":\"mug\",\"quantity\":99}");
        sent("{\"productId\":\"mug\",\"quantity\":1}").problem(422, "QUANTITY_LIMIT");
    }

    @Test
    void saysWhichFieldsOfWhichFormAreWrong() {
        assertThat(sent("{\"productId\":\"a b\",\"quantity\":0}").faults())
                .containsExactly("/productId INVALID", "/quantity INVALID");
        assertThat(sent("{\"mergeId\":\"\",\"products\":[]}").faults())
                .containsExactly("/mergeId INVALID", "/products INVALID");
        assertThat(sent("{\"mergeId\":\"m\",\"products\":[{\"productId\":\"mug\"}]}").faults())
                .containsExactly("/products/0/quantity REQUIRED");
        assertThat(sent("{\"productId\":\"mug\",\"quantity\":1,\"mergeId\":\"m\"}").faults())
                .containsExactly("/mergeId UNKNOWN_FIELD");
        assertThat(sent("{\"productId\":\"mug\",\"quantity\":1,\"userId\":\"bob\"}").faults())
                .containsExactly("/userId UNKNOWN_FIELD");
    }

    @Test
    void changesNothingByABodyItRefuses() {
        sent("{\"productId\":\"mug\",\"quantity\":1,\"quantity\":2}").problem(400, "MALFORMED");

        Answer cart = Call.of("GET /api/cart").as("alice").to(new GetCart(carts));

        assertThat(cart.json().path("version").asInt()).isZero();
    }

    @Test
    void asksWhoeverHasNoTokenToSignIn() {
        Call.of("POST /api/cart").json("{").to(route).problem(401, "UNAUTHORIZED");
    }

    private Answer sent(String body) {
        return Call.of("POST /api/cart").as("alice").json(body).to(route);
    }
}
