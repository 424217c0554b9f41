package souk.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import souk.catalogue.Category;
import souk.catalogue.ProductId;

class QueryTest {
    private final Route limit = Echo.answering(request -> Echo.text(request.limit()));
    private final Route category =
            Echo.answering(request -> Echo.text(request.query("category", Category::new)));
    private final Route path =
            Echo.answering(request -> Echo.text(request.path("id", ProductId::new)));

    @ParameterizedTest
    @CsvSource({"1,1", "20,20", "100,100", "'',20"})
    void takesALimitOf1To100(String text, int wanted) {
        assertThat(call().query("limit", text).to(limit).json().asInt()).isEqualTo(wanted);
    }

    @Test
    void takes20WhenNoLimitIsAskedFor() {
        assertThat(call().to(limit).json().asInt()).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "101",
                "2147483648",
                "99999999999999999999",
                "1.0",
                "1e1",
                " 1",
                "1 ",
                "ten",
                "NaN",
                "0x10",
                "1,2",
                "+5",
                "\u0661\u0662",
                "null",
                "\u0000"
            })
    void refusesAnyOtherLimit(String text) {
        Answer answer = call().query("limit", text).to(limit);

        answer.problem(400, "MALFORMED");
        assertThat(answer.faults()).containsExactly("?limit INVALID");
    }

    @Test
    void countsAnEmptyParameterAsAbsent() {
        assertThat(call().query("category", "").to(category).json().asText())
                .isEqualTo("Optional.empty");
        assertThat(call().query("category", "kitchen").to(category).json().asText())
                .isEqualTo("Optional[kitchen]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kitchen", "a#0", "kitchen,toys", "../x", "\ud800", "a\u0000"})
    void refusesAParameterThatItsTypeRefuses(String text) {
        Answer answer = call().query("category", text).to(category);

        answer.problem(400, "MALFORMED");
        assertThat(answer.faults()).containsExactly("?category INVALID");
        assertThat(answer.text()).doesNotContain(text);
    }

    @Test
    void readsAnIdentifierFromThePath() {
        assertThat(call().path("id", "mug-1").to(path).json().asText()).isEqualTo("mug-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "..",
                "../../etc",
                "a/b",
                "a%2Fb",
                "a#b",
                "é",
                "\ud83d\ude00",
                "\ud800",
                "\u0000",
                "a'--",
                "${x}",
                "{{x}}"
            })
    void findsNothingAtAPathThatIsNoIdentifier(String text) {
        Answer answer = call().path("id", text).to(path);

        answer.problem(404, "NOT_FOUND");
        assertThat(answer.json().has("errors")).isFalse();
    }

    @Test
    void findsNothingWhereThePathHasNoSuchVariable() {
        call().to(path).problem(404, "NOT_FOUND");
        call().path("id", "a".repeat(129)).to(path).problem(404, "NOT_FOUND");
    }

    private static Call call() {
        return Call.of("GET /api/products");
    }
}
