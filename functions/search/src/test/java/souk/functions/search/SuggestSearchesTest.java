package souk.functions.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import souk.http.Answer;
import souk.http.Call;

class SuggestSearchesTest {
    private final SuggestSearches route = new SuggestSearches(new FoundInMemory());

    @Test
    void showsCategoriesWordsAndProducts() {
        Answer answer = Call.of("GET /api/search/suggestions").query("q", "ket").to(route);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .isEqualTo(
                        """
                        {"items":[{"kind":"category","text":"Kitchen","id":"kitchen"},\
                        {"kind":"words","text":"kettle","id":null},\
                        {"kind":"product","text":"The kettle","id":"kettle"}]}""");
    }

    @Test
    void hasNothingToSuggestForNothing() {
        Answer answer = Call.of("GET /api/search/suggestions").query("q", "  ").to(route);

        assertThat(answer.text()).isEqualTo("{\"items\":[]}");
    }

    @Test
    void refusesMoreThanTwoHundredCharacters() {
        Answer answer =
                Call.of("GET /api/search/suggestions").query("q", "k".repeat(201)).to(route);

        answer.problem(400, "MALFORMED");
        assertThat(answer.faults()).containsExactly("?q INVALID");
    }
}
