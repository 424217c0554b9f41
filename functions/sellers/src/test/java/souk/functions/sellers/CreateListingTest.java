package souk.functions.sellers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import souk.catalogue.ProductId;
import souk.http.Answer;
import souk.http.Call;
import souk.listing.SellingInMemory;

class CreateListingTest {
    private final ListingFunctions fixture = new ListingFunctions();
    private final CreateListing route = fixture.create();

    @Test
    void showsTheWholeProductWithItsAddressAndTag() {
        Answer answer = ListingFunctions.creating(ListingFunctions.TEAPOT).to(route);

        JsonNode product = answer.json();
        String id = product.path("id").asText();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.headers())
                .containsEntry("etag", "\"1\"")
                .containsEntry("location", "/api/products/" + id);
        assertThat(id).matches("[a-z2-7]{26}");
        assertThat(product.path("sellerId").asText()).isEqualTo(SellingInMemory.SAM.value());
        assertThat(product.path("stock").asInt()).isEqualTo(5);
        assertThat(product.path("status").asText()).isEqualTo("active");
        assertThat(product.at("/rating/count").asInt()).isZero();
        assertThat(fixture.market().listings().find(new ProductId(id))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | parcel",
                ", \"delivery\": \"parcel\" | parcel",
                ", \"delivery\": \"none\" | none"
            })
    void isSentUnlessItsSellerSaysThatNothingIs(String more, String delivery) {
        String draft = ListingFunctions.TEAPOT.replace("\"images\": []", "\"images\": []" + more);

        JsonNode product = ListingFunctions.creating(draft).to(route).json();

        assertThat(product.path("delivery").asText()).isEqualTo(delivery);
    }

    @Test
    void answersARepeatOfItsKeyWithTheSameProduct() {
        Answer first =
                ListingFunctions.creating(ListingFunctions.TEAPOT)
                        .header("idempotency-key", "k1")
                        .to(route);
        Answer again =
                ListingFunctions.creating(ListingFunctions.TEAPOT)
                        .header("idempotency-key", "k1")
                        .to(route);
        Answer other =
                ListingFunctions.creating(ListingFunctions.TEAPOT.replace("Teapot", "Jug"))
                        .header("idempotency-key", "k1")
                        .to(route);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text()).isEqualTo(first.text());
        other.problem(422, "IDEMPOTENCY_KEY_REUSED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Teapot\" | \"\" | /title INVALID",
                "\"kitchen\" | \"Kitchen!\" | /category INVALID",
                "1250 | 0 | /price INVALID",
                "1250 | 12.5 | /price/amount WRONG_TYPE",
                "1250 | \"12\" | /price/amount WRONG_TYPE",
                "\"EUR\" | \"euro\" | /price INVALID",
                "5 | -1 | /stock INVALID",
                "5 | 1000001 | /stock INVALID",
                "5 | 99999999999 | /stock OUT_OF_RANGE",
                "[] | [\"http://elsewhere/a.png\"] | /images/0 INVALID",
                "[] | [\"/a\", \"/a\"] | '' INVALID",
                "[] | null | /images REQUIRED",
                "[] | [], \"delivery\": \"drone\" | /delivery INVALID",
                "\"stock\" | \"sellerId\": \"sue\", \"stock\" | /sellerId UNKNOWN_FIELD"
            })
    void saysWhereABodyIsWrong(String field, String wrong, String fault) {
        String one = field.equals("5") ? ": 5," : field;
        String other = field.equals("5") ? ": " + wrong + "," : wrong;
        Answer answer =
                ListingFunctions.creating(ListingFunctions.TEAPOT.replace(one, other)).to(route);

        answer.problem(400, "MALFORMED");
        assertThat(answer.faults()).containsExactly(fault.replace("''", ""));
    }

    @Test
    void refusesAnotherCurrencyThanTheShops() {
        Answer answer =
                ListingFunctions.creating(ListingFunctions.TEAPOT.replace("EUR", "JPY")).to(route);

        JsonNode problem = answer.problem(422, "OTHER_CURRENCY");
        assertThat(problem.at("/current/currency").asText()).isEqualTo("EUR");
    }

    @Test
    void refusesAPictureThatNobodyUploaded() {
        String image = "/media/bench-7/aaaaaaaaaaaaaaaaaaaaaaaaaa-1600x1200.jpg";
        Answer answer =
                ListingFunctions.creating(
                                ListingFunctions.TEAPOT.replace("[]", "[\"" + image + "\"]"))
                        .to(route);

        JsonNode problem = answer.problem(422, "UNKNOWN_IMAGE");
        assertThat(problem.at("/current/image").asText()).isEqualTo(image);
    }

    @Test
    void isForSellersOnly() {
        ListingFunctions.creating(ListingFunctions.TEAPOT)
                .as("alice")
                .to(route)
                .problem(403, "NOT_A_SELLER");
        fixture.suspendSam();
        ListingFunctions.creating(ListingFunctions.TEAPOT)
                .to(route)
                .problem(403, "SELLER_SUSPENDED");
        Call.of("POST /api/sellers/products")
                .json(ListingFunctions.TEAPOT)
                .to(route)
                .problem(401, "UNAUTHORIZED");
    }
}
