package souk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import souk.local.LocalCloud;

/** What a seller does from a picture to a sale, in both ways of running functions. */
@Tag("proof")
class ListingJourneyTest {
    private static final byte[] PICTURE = PictureFile.named("a teapot");

    @ParameterizedTest(name = "isolated = {0}")
    @MethodSource(RealShop.WAYS)
    void listsWithAPictureSellsRestocksAndArchives(boolean isolated) {
        var shop = RealShop.shared(isolated);
        var sam = Seller.named(shop, "sam");
        String image = sam.uploads(PICTURE);
        String category = "teapots-" + UUID.randomUUID().toString().substring(0, 8);
        var teapot = sam.lists("Sam's teapot", category, 3, image);
        String id = teapot.path("id").asText();

        aliceFindsAndBuys(shop, category, id);
        sueCannotTouchIt(shop, id, image);

        var restocked = sam.changes(id, 1, "{\"restock\": 10}");
        assertThat(Visitor.json(restocked).path("stock").asInt()).isEqualTo(11);
        assertThat(sam.changes(id, 1, "{\"restock\": 10}").statusCode()).isEqualTo(412);

        assertThat(sam.removes(id).statusCode()).isEqualTo(204);
        assertThat(sam.own("active")).doesNotContain(id);
        assertThat(sam.own("archived")).containsExactly(id);
        var listed = Visitor.anybody(shop).call("GET", "/api/products?category=" + category, "");
        assertThat(listed.path("items")).isEmpty();
        var bought = Visitor.of(shop, "alice-listing").call("GET", "/api/users/orders", "");
        assertThat(bought.at("/items/0/products/0/title").asText()).isEqualTo("Sam's teapot");
    }

    private static void aliceFindsAndBuys(LocalCloud shop, String category, String id) {
        var alice = Buyer.of(shop, "alice-listing");
        var found = alice.visitor().call("GET", "/api/products?category=" + category, "");
        assertThat(found.at("/items/0/id").asText()).isEqualTo(id);
        var picture = alice.visitor().send("GET", found.at("/items/0/images/0/src").asText(), "");
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("content-type")).contains("image/jpeg");
        assertThat(picture.headers().firstValue("x-content-type-options")).contains("nosniff");

        var placed = alice.order(id, 2);
        alice.atStripe(placed, "pay", "card=4242424242424242");

        assertThat(alice.await(placed, "Paid").path("totalAmount").asLong())
                .isEqualTo(2 * 1990 + 490 + 50);
    }

    private static void sueCannotTouchIt(LocalCloud shop, String id, String image) {
        var sue = Seller.named(shop, "sue");

        assertThat(sue.changes(id, 1, "{\"restock\": 1}").statusCode()).isEqualTo(404);
        assertThat(sue.removes(id).statusCode()).isEqualTo(404);
        assertThat(sue.own("active")).doesNotContain(id);
        var own = sue.lists("Sue's teapot", "jugs", 1, "/images/demo/teapot.svg");
        var stolen =
                sue.changes(own.path("id").asText(), 1, "{\"images\": [\"%s\"]}".formatted(image));
        assertThat(Visitor.json(stolen).path("code").asText()).isEqualTo("UNKNOWN_IMAGE");
        var alice = Seller.named(shop, "alice");
        assertThat(alice.changes(id, 1, "{\"restock\": 1}").statusCode()).isEqualTo(403);
    }
}
