package souk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import souk.local.LocalCloud;

/** Orders are paid, and their sellers see it by way of the stream; in both ways of running. */
@Tag("proof")
@ParameterizedClass(name = "isolated = {0}")
@MethodSource(RealShop.WAYS)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SellerJourneyTest {
    private static final String PAYS = "card=4242424242424242";

    /** What {@link Seller#sendsEverywhere} asks for any parcel. */
    private static final long SENDING = 500;

    @Parameter boolean isolated;

    @SuppressWarnings("NullAway.Init") // before each mode's tests
    private LocalCloud shop;

    @BeforeParameterizedClassInvocation
    void enter() {
        shop = RealShop.shared(isolated);
    }

    @Test
    void showsEachOfTwoSellersInOneBasketTheirOwnSaleAndWhatWentBack() {
        var seller = seller("sid");
        var other = seller("sol");
        var mine = listing(seller);
        var others = listing(other);
        var ann = Buyer.of(shop, "ann-private");

        ann.want(id(mine), 2);
        var placed = ann.order("key", ann.want(id(others), 1));
        ann.atStripe(placed, "pay", PAYS);
        ann.await(placed, "Paid");
        var sold = Buyer.eventually(() -> sold(seller), items -> items.size() == 1);
        var alsoSold = Buyer.eventually(() -> sold(other), items -> items.size() == 1);

        assertThat(sold.get(0).findValuesAsText("productId")).containsExactly(id(mine));
        assertThat(sold.get(0).path("orderId").asText()).isEqualTo(Buyer.id(placed));
        assertThat(sold.toString()).doesNotContain("ann-private", Buyer.session(placed));
        assertThat(alsoSold.get(0).findValuesAsText("productId")).containsExactly(id(others));
        assertThat(totals(seller)).isEqualTo(figures(2 * price(mine), SENDING, 1, 2));
        assertThat(totals(other)).isEqualTo(figures(price(others), SENDING, 1, 1));

        ann.atStripe(placed, "refund", "");
        ann.await(placed, "Refunded");
        var back = Buyer.eventually(() -> sold(seller), items -> !toShip(items));

        assertThat(back.get(0).path("refundedAmount").asLong())
                .isEqualTo(2 * price(mine) + SENDING);
        assertThat(totals(seller)).isEqualTo(figures(0, 0, 0, 0));
        var csv = seller.send("GET", "/api/sellers/analytics?format=csv", "");
        assertThat(csv.headers().firstValue("content-type")).contains("text/csv; charset=utf-8");
        assertThat(csv.body().lines()).hasSize(31);
    }

    private Visitor seller(String name) {
        return new Visitor(shop, DemoSellers.token(shop, name));
    }

    private static JsonNode listing(Visitor seller) {
        return new Seller(seller)
                .sendsEverywhere()
                .lists("Jug", "jugs-of-two", 5, "/images/demo/teapot.svg");
    }

    private static JsonNode sold(Visitor seller) {
        return seller.call("GET", "/api/sellers/orders", "").path("items");
    }

    private static boolean toShip(JsonNode items) {
        return items.at("/0/fulfilment").asText().equals("Unfulfilled");
    }

    private static Map<String, Long> figures(long revenue, long shipping, long orders, long units) {
        return Map.of("revenue", revenue, "shipping", shipping, "orders", orders, "units", units);
    }

    private static Map<String, Long> totals(Visitor seller) {
        var totals = seller.call("GET", "/api/sellers/analytics", "").path("totals");
        return Map.of(
                "revenue", totals.path("revenue").asLong(),
                "shipping", totals.path("shipping").asLong(),
                "orders", totals.path("orders").asLong(),
                "units", totals.path("units").asLong());
    }

    private static String id(JsonNode product) {
        return product.path("id").asText();
    }

    private static long price(JsonNode product) {
        return product.at("/price/amount").asLong();
    }
}
