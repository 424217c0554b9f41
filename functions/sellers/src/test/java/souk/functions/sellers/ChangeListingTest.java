package souk.functions.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import souk.http.Answer;
import souk.http.Call;

class ChangeListingTest {
    private final ListingFunctions fixture = new ListingFunctions();
    private final String teapot = fixture.market().teapot().id().value();

    @Test
    void changesWhatIsGivenAndLeavesTheRest() {
        Answer answer = change("\"1\"", "{\"price\": {\"amount\": 990, \"currency\": \"EUR\"}}");

        JsonNode product = answer.json();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).containsEntry("etag", "\"2\"");
        assertThat(product.at("/price/amount").asLong()).isEqualTo(990);
        assertThat(product.path("title").asText()).isEqualTo("Teapot");
        assertThat(product.path("stock").asInt()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"stock,9,9", "restock,9,14", "restock,-5,0"})
    void setsStockOrAddsToIt(String field, int units, int stock) {
        Answer answer = change("\"1\"", "{\"%s\": %d}".formatted(field, units));

        assertThat(answer.json().path("stock").asInt()).isEqualTo(stock);
    }

    @Test
    void saysHowManyAreLeftOfTooFew() {
        JsonNode problem = change("\"1\"", "{\"restock\": -6}").problem(422, "STOCK_BELOW_ZERO");

        assertThat(problem.at("/current/stock").asInt()).isEqualTo(5);
    }

    @Test
    void wantsToKnowWhatTheSellerSaw() {
        Call.of("PUT /api/sellers/products/{id}")
                .as("sam")
                .path("id", teapot)
                .json("{\"restock\": 1}")
                .to(fixture.change())
                .problem(428, "PRECONDITION_REQUIRED");
    }

    /** RFC 9110, section 13.1.1. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "\"1\", \"2\"",
                "\"2\",\"1\"",
                ", \"a, b\" ,, \"1\" ,",
                "W/\"1\", \"1\""
            })
    void changesWhatAnyTagOfAListNamesOrWhateverThereIs(String tags) {
        assertThat(change(tags, "{\"restock\": 1}").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2\"",
                "\"2\", \"3\"",
                "\"2\", W/\"1\"",
                "W/\"1\"",
                "1",
                "\"1\" \"2\"",
                "\"1\", 1",
                "\"1\", *",
                "\"x, \"1\"",
                "\"99999999999999999999\""
            })
    void saysWhichVersionItIsToWhoSawAnother(String tag) {
        JsonNode problem = change(tag, "{\"restock\": 1}").problem(412, "STALE");

        assertThat(problem.at("/current/version").asLong()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | ' INVALID'",
                "{\"stock\": 1, \"restock\": 1} | ' INVALID'",
                "{\"status\": \"gone\"} | /status INVALID",
                "{\"delivery\": \"drone\"} | /delivery INVALID",
                "{\"version\": 7} | /version UNKNOWN_FIELD",
                "{\"rating\": 5} | /rating UNKNOWN_FIELD"
            })
    void saysWhereABodyIsWrong(String body, String fault) {
        assertThat(change("\"1\"", body).faults()).containsExactly(fault);
    }

    @Test
    void changesHowItReachesItsBuyer() {
        Answer download = change("\"1\"", "{\"delivery\": \"none\"}");
        Answer other = change("\"2\"", "{\"restock\": 1}");

        assertThat(download.json().path("delivery").asText()).isEqualTo("none");
        assertThat(other.json().path("delivery").asText()).isEqualTo("none");
    }

    @Test
    void archivesAndListsAgain() {
        Answer archived = change("\"1\"", "{\"status\": \"archived\"}");
        Answer listed = change("\"2\"", "{\"status\": \"active\"}");

        assertThat(archived.json().path("status").asText()).isEqualTo("archived");
        assertThat(listed.json().path("status").asText()).isEqualTo("active");
    }

    @Test
    void anotherSellersListingIsLikeOneThatIsNotThere() {
        Call others = ListingFunctions.changing(teapot, "\"1\"", "{\"restock\": 1}").as("sue");
        Call nobodys = ListingFunctions.changing("no-such", "\"1\"", "{\"restock\": 1}");

        Answer answer = others.to(fixture.change());

        answer.problem(404, "NO_SUCH_LISTING");
        assertThat(answer.text()).isEqualTo(nobodys.to(fixture.change()).text());
    }

    @Test
    void removesForTheOwnerAloneAndAgainIfAsked() {
        ListingFunctions.removing(teapot)
                .as("sue")
                .to(fixture.remove())
                .problem(404, "NO_SUCH_LISTING");
        ListingFunctions.removing(teapot)
                .header("if-match", "\"7\"")
                .to(fixture.remove())
                .problem(412, "STALE");

        Call any = ListingFunctions.removing(teapot).header("if-match", "*");
        assertThat(any.to(fixture.remove()).status()).isEqualTo(204);
        assertThat(ListingFunctions.removing(teapot).to(fixture.remove()).status()).isEqualTo(204);
    }

    @Test
    void isForSellersOnly() {
        Call.of("PUT /api/sellers/products/{id}")
                .as("alice")
                .path("id", teapot)
                .json("{}")
                .to(fixture.change())
                .problem(403, "NOT_A_SELLER");
        Call.of("DELETE /api/sellers/products/{id}")
                .as("alice")
                .path("id", teapot)
                .to(fixture.remove())
                .problem(403, "NOT_A_SELLER");
    }

    @Test
    void isLeftToASuspendedSellerOnlyToTakeItDown() {
        fixture.suspendSam();

        change("\"1\"", "{\"stock\": 1}").problem(403, "SELLER_SUSPENDED");
        assertThat(ListingFunctions.removing(teapot).to(fixture.remove()).status()).isEqualTo(204);
    }

    private Answer change(String tag, String body) {
        return ListingFunctions.changing(teapot, tag, body).to(fixture.change());
    }
}
