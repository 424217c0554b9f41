package souk.functions.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import souk.catalogue.ProductStatus;
import souk.http.Answer;
import souk.http.Call;

class GetProductTest {
    private final GetProduct route =
            new GetProduct(
                    new ProductsInMemory()
                            .with("mug", "kitchen", 1_250, ProductStatus.ACTIVE)
                            .with("kite", "toys", 2_400, ProductStatus.ARCHIVED));

    @Test
    void showsTheWholeProduct() {
        Answer answer = get("mug");

        JsonNode product = answer.json();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(product.properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder(
                        "id",
                        "sellerId",
                        "seller",
                        "title",
                        "description",
                        "category",
                        "price",
                        "priceVaries",
                        "stock",
                        "inStock",
                        "options",
                        "images",
                        "rating",
                        "delivery",
                        "status",
                        "version",
                        "createdAt",
                        "variants");
        assertThat(product.path("id").asText()).isEqualTo("mug");
        assertThat(product.at("/price/amount").asLong()).isEqualTo(1_250);
        assertThat(product.at("/price/currency").asText()).isEqualTo("EUR");
        assertThat(product.path("description").asText()).isEqualTo("All about the mug.");
        assertThat(product.at("/rating/average").isNull()).isTrue();
    }

    @Test
    void tagsTheAnswerWithTheVersion() {
        assertThat(get("mug").headers()).containsEntry("etag", "\"1\"");
        assertThat(get("kite").headers()).containsEntry("etag", "\"2\"");
    }

    @Test
    void showsWhatIsNoLongerForSale() {
        Answer answer = get("kite");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("status").asText()).isEqualTo("archived");
    }

    @Test
    void needsNobodyToBeSignedIn() {
        assertThat(Call.of("GET /api/products/{id}").path("id", "mug").to(route).status())
                .isEqualTo(200);
    }

    @Test
    void findsNoProductOfAnUnknownId() {
        get("cup").problem(404, "PRODUCT_NOT_FOUND");
    }

    @Test
    void findsNothingAtAnAddressThatIsNoId() {
        get("no such thing").problem(404, "NOT_FOUND");
        Call.of("GET /api/products/{id}").to(route).problem(404, "NOT_FOUND");
    }

    private Answer get(String id) {
        return Call.of("GET /api/products/{id}").as("alice").path("id", id).to(route);
    }
}
