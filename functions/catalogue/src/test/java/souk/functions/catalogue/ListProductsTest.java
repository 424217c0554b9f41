package souk.functions.catalogue;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.catalogue.LineIds;
import souk.catalogue.ProductStatus;
import souk.http.Answer;
import souk.http.Call;

class ListProductsTest {
    private final ProductsInMemory products =
            new ProductsInMemory()
                    .with("mug", "kitchen", 1_250, ProductStatus.ACTIVE)
                    .with("kite", "toys", 2_400, ProductStatus.ACTIVE)
                    .with("jug", "kitchen", 3_100, ProductStatus.ARCHIVED)
                    .with("cup", "kitchen", 900, ProductStatus.ACTIVE);
    private final ListProducts route = new ListProducts(products, products);

    @Test
    void showsTheNewestFirstUnlessAskedOtherwise() {
        Answer answer = list().to(route);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(ids(answer)).containsExactly("cup", "kite", "mug");
        assertThat(answer.json().path("nextCursor").isNull()).isTrue();
    }

    @Test
    void leavesOutTheDescription() {
        assertThat(list().to(route).text())
                .doesNotContain("description")
                .doesNotContain("All about");
    }

    @ParameterizedTest
    @CsvSource({"newest,cup mug", "price,cup mug", "-price,mug cup", "rating,mug cup"})
    void readsACategoryInAnyOrder(String sort, String wanted) {
        Answer answer = list().query("category", "kitchen").query("sort", sort).to(route);

        assertThat(ids(answer)).containsExactly(wanted.split(" "));
    }

    @Test
    void knowsNothingOfACategoryThatIsEmpty() {
        Answer answer = list().query("category", "boats").to(route);

        assertThat(answer.text()).isEqualTo("{\"items\":[],\"nextCursor\":null}");
    }

    @Test
    void leadsFromPageToPageByItsCursor() {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < 3; page++) {
            Answer answer = list().query("limit", "1").query("cursor", cursor).to(route);
            seen.addAll(ids(answer));
            JsonNode next = answer.json().path("nextCursor");
            cursor = next.isNull() ? "end" : next.asText();
        }

        assertThat(seen).containsExactly("cup", "kite", "mug");
        assertThat(cursor).isEqualTo("end");
    }

    @Test
    void showsWhatOneSellerHasForSale() {
        assertThat(ids(list().query("seller", "ada").to(route)))
                .containsExactly("cup", "kite", "mug");
        assertThat(ids(list().query("seller", "nobody").to(route))).isEmpty();
    }

    @Test
    void refusesTheCursorOfAnotherList() {
        String cursor = list().query("limit", "1").to(route).json().path("nextCursor").asText();

        Answer answer = list().query("sort", "price").query("cursor", cursor).to(route);

        answer.problem(400, "MALFORMED");
        assertThat(answer.faults()).containsExactly("?cursor INVALID");
    }

    @ParameterizedTest
    @CsvSource({"sort,cheapest", "sort,NEWEST", "category,Kitchen!", "limit,0", "limit,101"})
    void refusesAQueryItDoesNotUnderstand(String name, String value) {
        Answer answer = list().query(name, value).to(route);

        answer.problem(400, "MALFORMED");
        assertThat(answer.faults()).containsExactly("?" + name + " INVALID");
    }

    @Test
    void readsTheNamedProductsInTheirOrderAlsoThoseNoLongerForSale() {
        Answer answer = list().query("ids", "mug,nothing,jug,kite,mug").to(route);

        assertThat(ids(answer)).containsExactly("mug", "jug", "kite");
        assertThat(answer.json().at("/items/1/status").asText()).isEqualTo("archived");
        assertThat(answer.json().path("nextCursor").isNull()).isTrue();
    }

    @Test
    void asksTheStoreOnceForAFullCart() {
        list().query("ids", names(LineIds.MAX)).to(route);

        assertThat(products.reads()).isEqualTo(1);
    }

    @Test
    void refusesNamesThatAreNoIdsAndMoreThanACartHolds() {
        for (String ids : List.of("mug,", ",", "mug kite", names(LineIds.MAX + 1))) {
            Answer answer = list().query("ids", ids).to(route);

            answer.problem(400, "MALFORMED");
            assertThat(answer.faults()).containsExactly("?ids INVALID");
        }
        assertThat(products.reads()).isZero();
    }

    private static String names(int count) {
        return IntStream.range(0, count).mapToObj(n -> "mug-" + n).collect(joining(","));
    }

    private static Call list() {
        return Call.of("GET /api/products");
    }

    private static List<String> ids(Answer answer) {
        List<String> ids = new ArrayList<>();
        answer.json().path("items").forEach(item -> ids.add(item.path("id").asText()));
        return ids;
    }
}
