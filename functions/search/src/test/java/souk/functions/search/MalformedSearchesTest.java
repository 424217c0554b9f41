package souk.functions.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import souk.http.Answer;
import souk.http.Call;
import souk.search.Searching;

/** Queries that are refused, each with the name of the parameter, before anything is searched. */
class MalformedSearchesTest {
    private final FoundInMemory shop = new FoundInMemory();
    private final SearchProducts route = new SearchProducts(new Searching(shop, shop));

    @ParameterizedTest
    @CsvSource({
        "category,Kitchen!",
        "seller,a b",
        "minPrice,-1",
        "minPrice,1.5",
        "minPrice,+1",
        "minPrice,١",
        "minPrice,100000000001",
        "maxPrice,9999999999999999999",
        "maxPrice,ten",
        "rating,0",
        "rating,6",
        "rating,4.5",
        "rating,04",
        "inStock,TRUE",
        "inStock,1",
        "option.,red",
        "option.Colour,' '",
        "option.Colour,12345678901234567890123456789012345678901",
        "option.12345678901234567890123456789012345678901,red",
        "sort,cheapest",
        "sort,Price",
        "limit,0",
        "limit,101"
    })
    void refusesAQueryItDoesNotUnderstand(String name, String value) {
        refused(search().query(name, value), name);
    }

    @Test
    void refusesAHighestPriceBelowTheLowest() {
        refused(search().query("minPrice", "10").query("maxPrice", "9"), "maxPrice");
    }

    @Test
    void takesThreeOptionsAndNoMore() {
        Call three = search().query("option.a", "1").query("option.b", "2").query("option.c", "3");
        refused(three.query("option.d", "4"), "option.d");

        assertThat(
                        search().query("option.a", "1")
                                .query("option.b", "2")
                                .query("option.c", "3")
                                .query("option.d", "")
                                .to(route)
                                .status())
                .isEqualTo(200);
    }

    @Test
    void refusesAnOptionThatIsNamedTwice() {
        refused(search().query("option.Größe", "1").query("option.grosse", "2"), "option.grosse");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007", "\ud800"})
    void refusesControlCharacters(String words) {
        refused(search().query("q", words), "q");
    }

    @Test
    void takesTwoHundredCharactersAndNoMore() {
        refused(search().query("q", "🫖".repeat(201)), "q");

        assertThat(search().query("q", "🫖".repeat(200)).to(route).status()).isEqualTo(200);
    }

    private void refused(Call call, String parameter) {
        Answer answer = call.to(route);

        answer.problem(400, "MALFORMED");
        assertThat(answer.faults()).containsExactly("?" + parameter + " INVALID");
        assertThat(shop.wasAsked()).isFalse();
    }

    private static Call search() {
        return Call.of("GET /api/search");
    }
}
