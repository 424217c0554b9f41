package souk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import souk.local.LocalCloud;

/** What sending costs, from a seller's rates to a shopper's quote. */
@Tag("proof")
class ShippingJourneyTest {
    private static final String RATES =
            """
            {"shipsFrom": "PT", "zones": [{"countries": ["PT"], "options": [
              {"id": "post", "name": "Parcel", "price": {"amount": 300, "currency": "EUR"},
               "perExtraUnit": {"amount": 100, "currency": "EUR"},
               "freeFrom": {"amount": 5000, "currency": "EUR"}, "minDays": 1, "maxDays": 3}]}]}""";

    @ParameterizedTest
    @MethodSource(RealShop.WAYS)
    void quotesEachSellersShippingForACart(boolean isolated) {
        LocalCloud shop = RealShop.shared(isolated);
        Visitor ann = Visitor.of(shop, "ann-who-asks");
        put(ann, "beech-rolling-pin", 2);
        JsonNode cart = put(ann, "speckled-teapot", 1);

        JsonNode quote = Visitor.json(quote(ann, cart, "\"address\": {\"country\": \"DE\"}"));

        assertThat(quote.path("sellers")).hasSize(2);
        JsonNode sam = quote.at("/sellers/0");
        assertThat(sam.at("/lines/0").asText()).isEqualTo("beech-rolling-pin");
        assertThat(sam.path("chosen").asText()).isEqualTo("home");
        assertThat(sam.path("options").findValuesAsText("id"))
                .containsExactly("home", "home-express");
        assertThat(quote.path("itemsAmount").asLong()).isEqualTo(cart.path("totalAmount").asLong());
        assertThat(quote.path("totalAmount").asLong())
                .isEqualTo(
                        quote.path("itemsAmount").asLong() + quote.path("shippingAmount").asLong());

        String express =
                "\"address\": {\"country\": \"DE\"}, \"shipping\": [{\"sellerId\": \"%s\", \"optionId\": \"home-express\"}]"
                        .formatted(sam.path("sellerId").asText());
        JsonNode faster = Visitor.json(quote(ann, cart, express));
        assertThat(faster.path("shippingAmount").asLong())
                .isEqualTo(quote.path("shippingAmount").asLong() + 700);
        assertThat(faster.path("pricing")).isNotEqualTo(quote.path("pricing"));
        assertThat(problem(quote(ann, cart, express.replace("home-express", "rocket"))))
                .isEqualTo("422 UNKNOWN_SHIPPING_OPTION");

        put(ann, "speckled-teapot", 1);
        assertThat(problem(quote(ann, cart, "\"address\": {\"country\": \"DE\"}")))
                .isEqualTo("409 CART_CHANGED");
    }

    @ParameterizedTest
    @MethodSource(RealShop.WAYS)
    void sendsToWhereItsSellerSends(boolean isolated) {
        LocalCloud shop = RealShop.shared(isolated);
        Seller rui = new Seller(new Visitor(shop, DemoSellers.token(shop, "rui-who-ships")));
        String tile =
                rui.lists("A tile", "tiles", 9, "/images/demo/bud-vase-trio.svg")
                        .path("id")
                        .asText();
        Visitor ann = Visitor.of(shop, "ann-of-lisbon");
        JsonNode cart = put(ann, tile, 2);
        String home = address(ann);

        assertThat(problem(quote(ann, cart, home))).isEqualTo("422 NOT_SHIPPED_THERE");
        var changed =
                rui.visitor()
                        .send("PUT", "/api/sellers/shipping", Map.of("If-Match", "\"1\""), RATES);
        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);

        JsonNode quote = Visitor.json(quote(ann, cart, home));
        assertThat(quote.path("shippingAmount").asLong())
                .isEqualTo(cart.path("totalAmount").asLong() >= 5_000 ? 0 : 400);
        HttpResponse<String> abroad = quote(ann, cart, "\"address\": {\"country\": \"JP\"}");
        assertThat(problem(abroad)).isEqualTo("422 NOT_SHIPPED_THERE");
        assertThat(Visitor.json(abroad).at("/current/sellers/0/lines/0").asText()).isEqualTo(tile);
    }

    private static JsonNode put(Visitor visitor, String product, int quantity) {
        return visitor.call(
                "POST",
                "/api/cart",
                "{\"productId\": \"%s\", \"quantity\": %d}".formatted(product, quantity));
    }

    /** Hers, as a quote names it. */
    private static String address(Visitor ann) {
        var added =
                ann.send(
                        "POST",
                        "/api/users/addresses",
                        Map.of("Idempotency-Key", "home"),
                        """
                        {"name": "Ann", "line1": "Rua do Carmo 12", "city": "Lisboa", "postalCode": "1200-094", "country": "PT"}""");
        return "\"addressId\": \"" + Visitor.json(added).path("id").asText() + "\"";
    }

    private static HttpResponse<String> quote(Visitor ann, JsonNode cart, String where) {
        String body = "{\"cartVersion\": " + cart.path("version").asLong() + ", " + where + "}";
        return ann.send("POST", "/api/quotes", body);
    }

    private static String problem(HttpResponse<String> answer) {
        return answer.statusCode() + " " + Visitor.json(answer).path("code").asText();
    }
}
