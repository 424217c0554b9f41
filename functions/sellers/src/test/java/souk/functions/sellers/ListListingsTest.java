package souk.functions.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import souk.http.Answer;
import souk.http.Call;

class ListListingsTest {
    private final ListingFunctions fixture = new ListingFunctions();
    private final String teapot = fixture.market().teapot().id().value();

    @Test
    void showsTheSellersOwnWhole() {
        JsonNode items = list("sam").to(fixture.list()).json().path("items");

        assertThat(items).hasSize(1);
        assertThat(items.path(0).path("description").asText()).isEqualTo("Does not drip.");
        assertThat(items.path(0).path("version").asLong()).isEqualTo(1);
        assertThat(list("sue").to(fixture.list()).json().path("items")).isEmpty();
    }

    @Test
    void keepsArchivedOnesInAListOfTheirOwn() {
        ListingFunctions.removing(teapot).to(fixture.remove());

        assertThat(list("sam").to(fixture.list()).json().path("items")).isEmpty();
        Answer archived = list("sam").query("status", "archived").to(fixture.list());
        assertThat(archived.json().at("/items/0/id").asText()).isEqualTo(teapot);
    }

    @Test
    void leadsFromPageToPageByItsCursor() {
        ListingFunctions.creating(ListingFunctions.TEAPOT).to(fixture.create());
        Answer first = list("sam").query("limit", "1").to(fixture.list());
        String cursor = first.json().path("nextCursor").asText();

        Answer second = list("sam").query("limit", "1").query("cursor", cursor).to(fixture.list());

        assertThat(second.json().path("items")).hasSize(1);
        assertThat(second.json().path("nextCursor").isNull()).isTrue();
        list("sue").query("cursor", cursor).to(fixture.list()).problem(400, "MALFORMED");
    }

    @Test
    void refusesAStatusThatIsNone() {
        Answer answer = list("sam").query("status", "all").to(fixture.list());

        answer.problem(400, "MALFORMED");
        assertThat(answer.faults()).containsExactly("?status INVALID");
    }

    @Test
    void isForSellersOnly() {
        list("alice").to(fixture.list()).problem(403, "NOT_A_SELLER");
    }

    private static Call list(String who) {
        return Call.of("GET /api/sellers/products").as(who);
    }
}
