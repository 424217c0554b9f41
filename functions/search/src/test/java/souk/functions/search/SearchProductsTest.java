package souk.functions.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.catalogue.Category;
import souk.catalogue.OptionValue;
import souk.catalogue.ProductStatus;
import souk.catalogue.SellerId;
import souk.http.Answer;
import souk.http.Call;
import souk.search.SearchFilters;
import souk.search.SearchSort;
import souk.search.Searching;

class SearchProductsTest {
    private final FoundInMemory shop =
            new FoundInMemory()
                    .with("cup", ProductStatus.ACTIVE)
                    .with("jug", ProductStatus.ARCHIVED)
                    .with("mug", ProductStatus.ACTIVE);
    private final SearchProducts route = new SearchProducts(new Searching(shop, shop));

    @Test
    void showsWhatIsStillForSaleAndCountsWhatWasFound() {
        Answer answer = search().query("q", "cups").to(route);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(ids(answer)).containsExactly("cup", "mug");
        assertThat(answer.json().path("total").asInt()).isEqualTo(3);
        assertThat(answer.json().path("corrected").isNull()).isTrue();
        assertThat(answer.json().path("nextCursor").isNull()).isTrue();
        assertThat(answer.text()).doesNotContain("All about");
    }

    @Test
    void countsByEachProperty() {
        assertThat(search().to(route).json().path("facets").toString())
                .isEqualTo(
                        """
                        {"category":[{"value":"kitchen","count":3}],\
                        "seller":[{"value":"ada","name":"Sam's shop","count":3}],\
                        "price":[{"from":1000,"to":1999,"count":3},{"from":50000,"to":null,"count":3}],\
                        "rating":[{"value":4,"count":3}],"inStock":[{"value":true,"count":3}],\
                        "option":[{"name":"Size","values":[{"value":"L","count":3}]}]}""");
    }

    @Test
    void countsNothingWhereNothingIsInStock() {
        var empty = new FoundInMemory();

        Answer answer = search().to(new SearchProducts(new Searching(empty, empty)));

        assertThat(answer.json().at("/facets/inStock")).isEmpty();
    }

    @Test
    void tellsWhatItSearchedForInstead() {
        shop.corrects("teapot");

        Answer answer = search().query("q", "teapto").to(route);

        assertThat(answer.json().path("corrected").asText()).isEqualTo("teapot");
    }

    @Test
    void searchesForEverythingUnlessAskedOtherwise() {
        search().to(route);

        assertThat(shop.asked().text().isEmpty()).isTrue();
        assertThat(shop.asked().filters()).isEqualTo(SearchFilters.NONE);
        assertThat(shop.asked().sort()).isEqualTo(SearchSort.RELEVANCE);
        assertThat(shop.asked().limit()).isEqualTo(20);
    }

    @Test
    void readsWordsFiltersAndSort() {
        search().query("q", " brass  \"lamp ")
                .query("category", "lighting")
                .query("seller", "ada")
                .query("minPrice", "0")
                .query("maxPrice", "100000000000")
                .query("rating", "4")
                .query("inStock", "true")
                .query("option.Size", " XL ")
                .query("option.Farbe, matt", "blau & grau")
                .query("sort", "-price")
                .query("limit", "7")
                .to(route);

        assertThat(shop.asked().text().value()).isEqualTo("brass \"lamp");
        assertThat(shop.asked().filters())
                .isEqualTo(
                        new SearchFilters(
                                Optional.of(new Category("lighting")),
                                Optional.of(new SellerId("ada")),
                                OptionalLong.of(0),
                                OptionalLong.of(100_000_000_000L),
                                OptionalInt.of(4),
                                true,
                                List.of(
                                        new OptionValue("Farbe, matt", "blau & grau"),
                                        new OptionValue("Size", "XL"))));
        assertThat(shop.asked().sort()).isEqualTo(SearchSort.DEAREST);
        assertThat(shop.asked().limit()).isEqualTo(7);
    }

    @Test
    void leadsFromPageToPageByItsCursor() {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        for (int page = 0; page < 3; page++) {
            Answer answer = search().query("limit", "1").query("cursor", cursor).to(route);
            seen.addAll(ids(answer));
            JsonNode next = answer.json().path("nextCursor");
            cursor = next.isNull() ? "end" : next.asText();
        }

        assertThat(seen).containsExactly("cup", "mug");
        assertThat(cursor).isEqualTo("end");
    }

    @ParameterizedTest
    @CsvSource({
        "q,jug",
        "category,kitchen",
        "seller,ada",
        "minPrice,1",
        "maxPrice,9",
        "rating,4",
        "inStock,true",
        "option.Size,L",
        "sort,price"
    })
    void refusesTheCursorOfAnotherSearch(String name, String value) {
        String cursor = search().query("limit", "1").to(route).json().path("nextCursor").asText();

        Answer answer = search().query(name, value).query("cursor", cursor).to(route);

        answer.problem(400, "MALFORMED");
        assertThat(answer.faults()).containsExactly("?cursor INVALID");
    }

    @ParameterizedTest
    @CsvSource({"option.Size,M", "option.size,L", "option.Colour,L"})
    void refusesTheCursorOfASearchByOtherOptions(String name, String value) {
        Call ofOption = search().query("option.Size", "L").query("limit", "1");
        String cursor = ofOption.to(route).json().path("nextCursor").asText();

        search().query(name, value).query("cursor", cursor).to(route).problem(400, "MALFORMED");
        search().query("cursor", cursor).to(route).problem(400, "MALFORMED");
        assertThat(ids(ofOption.query("cursor", cursor).to(route))).isEmpty();
    }

    private static List<String> ids(Answer answer) {
        return answer.json()
                .path("items")
                .valueStream()
                .map(each -> each.path("id").asText())
                .toList();
    }

    private static Call search() {
        return Call.of("GET /api/search");
    }
}
