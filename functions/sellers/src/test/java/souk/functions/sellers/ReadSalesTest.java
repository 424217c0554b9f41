package souk.functions.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.http.Answer;
import souk.http.Call;
import souk.order.Order;
import souk.order.SampleOrders;
import souk.order.SampleRefunds;
import souk.sales.SampleSales;

class ReadSalesTest {
    private final SalesFunctions desk =
            new SalesFunctions().then(SalesFunctions.PLACED, SalesFunctions.PAID);

    @Test
    void showsThirtyDaysUntilTodayByTheShopsClock() {
        JsonNode json = desk.read(desk.analytics("sam")).json();

        assertThat(json.path("timeZone").asText()).isEqualTo("Europe/Berlin");
        assertThat(json.path("currency").asText()).isEqualTo("EUR");
        assertThat(json.path("from").asText()).isEqualTo("2026-02-01");
        assertThat(json.path("to").asText()).isEqualTo("2026-03-02");
        assertThat(json.path("daily")).hasSize(30);
        assertThat(json.at("/daily/28").toString())
                .isEqualTo(
                        "{\"date\":\"2026-03-01\",\"revenue\":2002,\"shipping\":0,\"orders\":1,"
                                + "\"units\":2,\"refunded\":0,\"givenBack\":0,\"lost\":0}");
        assertThat(json.at("/daily/29/revenue").asLong()).isZero();
        assertThat(json.path("totals").toString())
                .isEqualTo(
                        "{\"revenue\":2002,\"shipping\":0,\"orders\":1,"
                                + "\"units\":2,\"refunded\":0,\"givenBack\":0,\"lost\":0}");
    }

    @Test
    void comparesWithAsManyDaysBefore() {
        Call call = desk.analytics("sam").query("from", "2026-03-02").query("to", "2026-03-02");

        JsonNode json = desk.read(call).json();

        assertThat(json.at("/totals/revenue").asLong()).isZero();
        assertThat(json.at("/previous/revenue").asLong()).isEqualTo(2002);
        assertThat(json.path("products")).isEmpty();
    }

    @Test
    void takesWhatWentBackFromTheDayOfSaleAndShowsItOnItsOwn() {
        var part =
                SampleRefunds.refunded(
                        SalesFunctions.PAID, 1_501, SampleOrders.NOON.plusSeconds(86_400));

        JsonNode json = desk.then(SalesFunctions.PAID, part).read(desk.analytics("sam")).json();

        assertThat(json.at("/daily/28/revenue").asLong()).isEqualTo(2002 - 1001);
        assertThat(json.at("/daily/28/refunded").asLong()).isEqualTo(1001);
        assertThat(json.at("/daily/29/refunded").asLong()).isZero();
        assertThat(json.at("/daily/28/givenBack").asLong()).isZero();
        assertThat(json.at("/daily/29/givenBack").asLong()).isEqualTo(1001);
    }

    @Test
    void namesWhatSoldBestAndWhatRunsLow() {
        desk.stocked("mug", 3).stocked("bowl", 5).stocked("cup", 6).stocked("jug", 0);

        JsonNode json = desk.read(desk.analytics("sam")).json();

        assertThat(json.path("products")).hasSize(1);
        assertThat(json.at("/products/0/productId").asText()).isEqualTo("mug");
        assertThat(json.at("/products/0/title").asText()).isEqualTo("The mug");
        assertThat(json.at("/products/0/units").asLong()).isEqualTo(2);
        assertThat(json.at("/products/0/rating/average").asDouble()).isEqualTo(4.5);
        assertThat(json.path("lowStock").findValuesAsText("productId"))
                .containsExactly("jug", "mug", "bowl");
    }

    @Test
    void knowsTheTitleOfWhatIsNoLongerForSale() {
        JsonNode gone = desk.read(desk.analytics("sam")).json().at("/products/0/title");
        JsonNode archived =
                desk.archived("mug").read(desk.analytics("sam")).json().at("/products/0/title");

        assertThat(gone.isNull()).isTrue();
        assertThat(archived.asText()).isEqualTo("The mug");
    }

    @Test
    void showsASellerTheirOwnOnly() {
        Answer sues = desk.stocked("mug", 1).read(desk.analytics("sue"));
        Answer nobodys = desk.read(desk.analytics("bob"));

        assertThat(sues.json().at("/totals/revenue").asLong()).isEqualTo(1000);
        assertThat(sues.text()).contains("reading-lamp").doesNotContain("mug");
        assertThat(nobodys.json().at("/totals/orders").asLong()).isZero();
    }

    @Test
    void refusesWhoDoesNotSell() {
        desk.read(desk.analytics("alice")).problem(403, "NOT_A_SELLER");
        desk.read(Call.of("GET /api/sellers/analytics")).problem(401, "UNAUTHORIZED");
    }

    @ParameterizedTest
    @CsvSource({
        "from,2026-2-1",
        "from,2026-02-30",
        "from,+12026-02-01",
        "from,2026-02-01T00:00:00Z",
        "to,yesterday",
        "from,2026-03-03",
        "from,2025-03-01",
        "format,xml",
        "format,CSV"
    })
    void refusesWhatIsNoPeriod(String name, String value) {
        desk.read(desk.analytics("sam").query(name, value)).problem(400, "MALFORMED");
    }

    @Test
    void readsAWholeLeapYear() {
        Call call = desk.analytics("sam").query("from", "2025-03-02").query("to", "2026-03-02");

        assertThat(desk.read(call).json().path("daily")).hasSize(366);
    }

    @Test
    void namesTheVariantsOfAProductAsTheyAreCalledNow() {
        Order placed = SampleSales.placedInSizes();
        Order paid = SampleSales.paid(placed, SampleOrders.NOON);
        var sized = new SalesFunctions().then(placed, paid);

        JsonNode json =
                sized.known(SampleSales.shirt(1, "Small", 2_000))
                        .read(sized.analytics("sam"))
                        .json();

        assertThat(json.at("/products")).hasSize(1);
        assertThat(json.at("/products/0/productId").asText()).isEqualTo("shirt");
        assertThat(json.at("/products/0/revenue").asLong()).isEqualTo(8_200);
        assertThat(json.at("/products/0/variants").toString())
                .isEqualTo(
                        "[{\"variantId\":\"2\",\"options\":[],\"revenue\":4200,\"units\":2},"
                                + "{\"variantId\":\"1\",\"options\":[{\"name\":\"Size\","
                                + "\"value\":\"Small\"}],\"revenue\":4000,\"units\":2}]");
    }
}
