package souk.functions.wishlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.http.Answer;
import souk.http.Call;
import souk.order.SampleOrders;
import souk.wishlist.WishlistsInMemory;

/** What the wishlist shows. */
class GetWishlistTest {
    private final WishlistsInMemory wishlists =
            new WishlistsInMemory()
                    .with(SampleOrders.product("mug", 1_250, 9))
                    .with(SampleOrders.product("cup", 900, 0))
                    .with(SampleOrders.product("jug", 3_100, 9));

    @Test
    void showsPriceAndStockOfToday() {
        saved("mug");
        wishlists.with(SampleOrders.product("mug", 990, 0));

        assertThat(read("alice").json().at("/items/0/product/price/amount").asInt()).isEqualTo(990);
        assertThat(read("alice").json().at("/items/0/product/stock").asInt()).isZero();
        assertThat(read("alice").json().at("/items/0/gone").asBoolean()).isFalse();
    }

    @Test
    void marksWhatIsGone() {
        saved("mug");
        saved("jug");
        wishlists.with(
                SampleOrders.product("mug", SampleOrders.euro(1_250), 9, ProductStatus.ARCHIVED));
        wishlists.delete(new ProductId("jug"));

        Answer answer = read("alice");

        assertThat(answer.json().path("items").findValuesAsText("gone"))
                .containsExactly("true", "true");
        assertThat(answer.json().at("/items/0/product").isNull()).isTrue();
        assertThat(answer.json().at("/items/1/product/status").asText()).isEqualTo("archived");
    }

    @Test
    void keepsWishlistsApart() {
        saved("mug");

        assertThat(read("bob").text()).isEqualTo("{\"items\":[],\"nextCursor\":null}");
    }

    @ParameterizedTest
    @CsvSource({"1,3", "2,2", "3,1", "100,1"})
    void leadsFromPageToPageByItsCursor(String limit, int pages) {
        List.of("mug", "cup", "jug").forEach(this::saved);

        List<List<String>> seen = new ArrayList<>();
        String cursor = "";
        do {
            Answer answer = call("alice", "limit", limit, "cursor", cursor);
            seen.add(ids(answer));
            cursor = answer.json().path("nextCursor").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));

        assertThat(seen).hasSize(pages);
        assertThat(seen.stream().flatMap(List::stream)).containsExactly("jug", "cup", "mug");
    }

    @Test
    void refusesTheCursorOfAnotherAndALimitBeyond1To100() {
        List.of("mug", "cup", "jug").forEach(this::saved);
        String cursor =
                call("alice", "limit", "1", "cursor", "").json().path("nextCursor").asText();

        assertThat(call("bob", "limit", "1", "cursor", cursor).faults())
                .containsExactly("?cursor INVALID");
        assertThat(call("alice", "limit", "1", "cursor", "1").faults())
                .containsExactly("?cursor INVALID");
        assertThat(call("alice", "limit", "101", "cursor", "").faults())
                .containsExactly("?limit INVALID");
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

    private Answer call(String shopper, String a, String one, String b, String other) {
        return Call.of("GET /api/users/wishlist")
                .as(shopper)
                .query(a, one)
                .query(b, other)
                .to(new GetWishlist(wishlists));
    }

    private static List<String> ids(Answer answer) {
        return answer.json().path("items").findValuesAsText("productId");
    }
}
