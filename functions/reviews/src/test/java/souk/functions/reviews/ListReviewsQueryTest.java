package souk.functions.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.http.Answer;
import souk.http.Call;

/** How the public list is asked for. */
class ListReviewsQueryTest {
    private final ReviewFunctions shop = new ReviewFunctions();

    @ParameterizedTest
    @CsvSource({
        "newest,,edcba",
        ",,edcba",
        "highest,,dbeca",
        "lowest,,acebd",
        "newest,5,db",
        "highest,1,a",
        "lowest,3,ce",
        "newest,2,''"
    })
    void sortsAndFilters(@Nullable String sort, @Nullable String rating, String order) {
        fill();

        assertThat(shop.writers(shop.list(call(sort, rating)))).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({"newest,,1,edcba", "highest,,2,dbeca", "lowest,,3,acebd", "newest,3,1,ec"})
    void leadsFromPageToPageByItsCursor(
            String sort, @Nullable String rating, String limit, String order) {
        fill();

        StringBuilder seen = new StringBuilder();
        String cursor = "";
        do {
            Answer answer =
                    shop.list(call(sort, rating).query("limit", limit).query("cursor", cursor));
            assertThat(answer.json().at("/summary/count").asInt()).isEqualTo(5);
            seen.append(shop.writers(answer));
            cursor = answer.json().path("nextCursor").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));

        assertThat(seen).hasToString(order);
    }

    @Test
    void refusesTheCursorOfAnotherList() {
        fill();
        String cursor =
                shop.list(call("newest", "").query("limit", "1"))
                        .json()
                        .path("nextCursor")
                        .asText();

        refuses(call("highest", "").query("cursor", cursor), "?cursor");
        refuses(call("newest", "3").query("cursor", cursor), "?cursor");
        refuses(call("newest", "").query("cursor", cursor + "A"), "?cursor");
        refuses(call("newest", "").query("cursor", "1"), "?cursor");
    }

    @ParameterizedTest
    @CsvSource({
        "sort,oldest", "sort,NEWEST", "sort,-rating", "rating,0", "rating,6", "rating,55",
        "rating,five", "rating,\u0665", "rating,+5", "limit,0", "limit,101", "limit,1.5"
    })
    void refusesAQueryItDoesNotKnow(String name, String value) {
        refuses(Call.of("GET /api/reviews/{id}").query(name, value), "?" + name);
    }

    @Test
    void leavesAQueryAloneThatIsNotItsOwn() {
        shop.add("alice", 1);

        assertThat(shop.writers(shop.list(Call.of("GET /api/reviews/{id}").query("colour", "red"))))
                .isEqualTo("a");
    }

    private void fill() {
        int[] stars = {1, 5, 3, 5, 3};
        for (int i = 0; i < stars.length; i++) {
            shop.add(String.valueOf((char) ('a' + i)), stars[i]);
        }
    }

    private void refuses(Call call, String pointer) {
        Answer answer = shop.list(call);

        answer.problem(400, "MALFORMED");
        assertThat(answer.faults()).containsExactly(pointer + " INVALID");
    }

    private static Call call(@Nullable String sort, @Nullable String rating) {
        Call call = Call.of("GET /api/reviews/{id}");
        if (sort != null) {
            call.query("sort", sort);
        }
        return rating == null ? call : call.query("rating", rating);
    }
}
