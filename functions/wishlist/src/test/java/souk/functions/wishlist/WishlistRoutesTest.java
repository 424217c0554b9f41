package souk.functions.wishlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import souk.http.Answer;
import souk.http.Call;
import souk.order.SampleOrders;
import souk.wishlist.Wishlists;
import souk.wishlist.WishlistsInMemory;

/** GetWishlist, AddToWishlist and RemoveFromWishlist on one and the same wishlist. */
class WishlistRoutesTest {
    private static final String MUG =
            "{\"productId\":\"mug\",\"savedAt\":\"2026-03-01T12:00:00Z\",\"gone\":false,"
                    + "\"product\":{\"id\":\"mug\",\"sellerId\":\"ada\","
                    + "\"seller\":{\"id\":\"ada\",\"name\":\"Sam's shop\"},\"title\":\"The mug\","
                    + "\"category\":\"kitchen\",\"price\":{\"amount\":1250,\"currency\":\"EUR\"},"
                    + "\"priceVaries\":false,\"stock\":9,\"inStock\":true,\"options\":[],\"images\":[{\"src\":\"/mug.svg\",\"width\":600,\"height\":600,"
                    + "\"sizes\":[{\"src\":\"/mug.svg\",\"width\":600}]}],\"rating\":{\"average\":null,"
                    + "\"count\":0,\"distribution\":{\"1\":0,\"2\":0,\"3\":0,\"4\":0,\"5\":0}},"
                    + "\"delivery\":\"none\",\"status\":\"active\",\"version\":1,"
                    + "\"createdAt\":\"2026-03-01T12:00:00Z\"}}";

    private final WishlistsInMemory wishlists =
            new WishlistsInMemory()
                    .with(SampleOrders.product("mug", 1_250, 9))
                    .with(SampleOrders.product("cup", 900, 0))
                    .with(SampleOrders.product("jug", 3_100, 9));

    @Test
    void savesAProductAndShowsIt() {
        Answer answer = saved("mug");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo(MUG);
        assertThat(read("alice").text()).isEqualTo("{\"items\":[" + MUG + "],\"nextCursor\":null}");
    }

    @Test
    void changesNothingWhenItIsSavedAgain() {
        saved("mug");
        saved("cup");

        assertThat(saved("mug").text()).isEqualTo(MUG);
        assertThat(ids(read("alice"))).containsExactly("cup", "mug");
    }

    @Test
    void takesAProductOffHoweverOften() {
        saved("mug");
        saved("cup");

        for (int i = 0; i < 2; i++) {
            Answer answer = removed("alice", "mug");
            assertThat(answer.status()).isEqualTo(204);
            assertThat(answer.text()).isEmpty();
        }
        assertThat(removed("bob", "cup").status()).isEqualTo(204);
        assertThat(removed("alice", "nothing").status()).isEqualTo(204);

        assertThat(ids(read("alice"))).containsExactly("cup");
    }

    @Test
    void saysNoByTheShopsRules() {
        saved("nothing").problem(404, "PRODUCT_NOT_FOUND");
        for (int i = 0; i < Wishlists.MAX; i++) {
            wishlists.with(SampleOrders.product("p" + i, 100, 1));
            saved("p" + i);
        }
        saved("mug").problem(422, "WISHLIST_FULL");
        assertThat(saved("p7").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"productId\":\"m ug\"}",
                "{\"productId\":7}",
                "{\"productId\":\"mug\",\"userId\":\"bob\"}",
                "{\"productId\":\"mug\",\"productId\":\"mug\"}"
            })
    void savesNothingByABodyItRefuses(String body) {
        sent(body).problem(400, "MALFORMED");

        assertThat(ids(read("alice"))).isEmpty();
    }

    @Test
    void takesNothingOffAtAnAddressThatIsNoId() {
        removed("alice", "m ug").problem(404, "NOT_FOUND");
    }

    @Test
    void asksWhoeverHasNoTokenToSignInFirst() {
        Call.of("GET /api/users/wishlist")
                .query("limit", "0")
                .to(new GetWishlist(wishlists))
                .problem(401, "UNAUTHORIZED");
        Call.of("POST /api/users/wishlist")
                .json("{")
                .to(new AddToWishlist(wishlists))
                .problem(401, "UNAUTHORIZED");
        Call.of("DELETE /api/users/wishlist/{productId}")
                .path("productId", "m ug")
                .to(new RemoveFromWishlist(wishlists))
                .problem(401, "UNAUTHORIZED");
    }

    private Answer saved(String product) {
        return sent("{\"productId\":\"" + product + "\"}");
    }

    private Answer sent(String body) {
        return Call.of("POST /api/users/wishlist")
                .as("alice")
                .json(body)
                .to(new AddToWishlist(wishlists));
    }

    private Answer read(String shopper) {
        return Call.of("GET /api/users/wishlist").as(shopper).to(new GetWishlist(wishlists));
    }

    private Answer removed(String shopper, String product) {
        return Call.of("DELETE /api/users/wishlist/{productId}")
                .as(shopper)
                .path("productId", product)
                .to(new RemoveFromWishlist(wishlists));
    }

    private static List<String> ids(Answer answer) {
        return answer.json().path("items").findValuesAsText("productId");
    }
}
