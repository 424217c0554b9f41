package souk.functions.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.catalogue.SellerId;
import souk.http.Answer;
import souk.http.Call;
import souk.seller.SellerState;
import souk.seller.SellersInMemory;
import souk.shipping.RateCardsInMemory;

/** GetShippingRates and ChangeShippingRates of one and the same seller. */
class RatesRoutesTest {
    private static final String RATES =
            """
            {"shipsFrom": "DE", "zones": [
              {"countries": ["DE"], "postcodes": ["20", "21"], "options": [
                {"id": "bike", "name": "By bicycle", "price": {"amount": 300, "currency": "EUR"},
                 "perExtraUnit": {"amount": 0, "currency": "EUR"},
                 "freeFrom": {"amount": 2000, "currency": "EUR"}, "minDays": 0, "maxDays": 1}]},
              {"countries": ["*"], "options": [
                {"id": "post", "name": "Parcel", "price": {"amount": 990, "currency": "EUR"},
                 "perExtraUnit": {"amount": 50, "currency": "EUR"}, "minDays": 2, "maxDays": 9}]}]}""";

    private final SellersInMemory sellers =
            new SellersInMemory()
                    .with("sam", new SellerId("sams"))
                    .with("sue", new SellerId("sues"), SellerState.SUSPENDED);
    private final RateCardsInMemory cards = new RateCardsInMemory();

    @Test
    void showsNothingToWhoHasGivenNone() {
        assertThat(read().text()).isEqualTo("{\"shipsFrom\":null,\"zones\":[],\"version\":1}");
        assertThat(read().headers().get("etag")).isEqualTo("\"1\"");
    }

    @Test
    void keepsTheRatesAndShowsThem() {
        Answer changed = change("\"1\"", RATES);

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.headers().get("etag")).isEqualTo("\"2\"");
        assertThat(changed.json().at("/zones/0/postcodes/1").asText()).isEqualTo("21");
        assertThat(changed.json().at("/zones/0/options/0/freeFrom/amount").asInt())
                .isEqualTo(2_000);
        assertThat(changed.json().at("/zones/1/options/0/freeFrom").isNull()).isTrue();
        assertThat(read().json()).isEqualTo(changed.json());
    }

    @Test
    void changesWhatTheSellerHasSeenOnly() {
        change("\"1\"", RATES);

        change("\"1\"", RATES).problem(412, "STALE");
        call(RATES).problem(428, "PRECONDITION_REQUIRED");
        assertThat(change("*", RATES).json().path("version").asInt()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "PT,DE,/zones/0",
        "'\"shipsFrom\": \"DE\"','\"shipsFrom\": \"XX\"',/shipsFrom",
        "'\"amount\": 990','\"amount\": -1',/zones/1/options/0",
        "'\"minDays\": 2','\"minDays\": 10',/zones/1/options/0",
        "'\"id\": \"post\"','\"id\": \"bike\"',''",
        "'[\"*\"]','[\"DE\", \"DE\"]',/zones/1",
        "'[\"20\", \"21\"]','[\"2+\"]',/zones/0",
    })
    void saysWhereTheRatesAreWrong(String good, String bad, String pointer) {
        String body =
                good.equals("PT") ? RATES.replace("[\"DE\"]", "[\"*\"]") : RATES.replace(good, bad);

        assertThat(change("*", body).faults()).containsExactly(pointer + " INVALID");
        assertThat(read().json().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void refusesAnotherCurrencyAndWhoIsNoSeller() {
        change("*", RATES.replace("EUR", "USD")).problem(422, "OTHER_CURRENCY");
        Call.of("GET /api/sellers/shipping")
                .as("ann")
                .to(new GetShippingRates(sellers, cards))
                .problem(403, "NOT_A_SELLER");
        Call.of("PUT /api/sellers/shipping")
                .as("sue")
                .json(RATES)
                .to(route())
                .problem(403, "SELLER_SUSPENDED");
    }

    private Answer change(String tag, String body) {
        return sent(body).header("if-match", tag).to(route());
    }

    private Answer call(String body) {
        return sent(body).to(route());
    }

    private static Call sent(String body) {
        return Call.of("PUT /api/sellers/shipping").as("sam").json(body);
    }

    private ChangeShippingRates route() {
        return new ChangeShippingRates(sellers, cards, Currency.getInstance("EUR"));
    }

    private Answer read() {
        return Call.of("GET /api/sellers/shipping")
                .as("sam")
                .to(new GetShippingRates(sellers, cards));
    }
}
