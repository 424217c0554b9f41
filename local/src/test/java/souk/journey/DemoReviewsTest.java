package souk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import souk.local.LocalCloud;
import souk.local.data.DemoReviews;

/** The stars that a newcomer finds. */
class DemoReviewsTest {
    @Test
    void areCountedByTheirProductsAndWrittenOnce() {
        var shop = RealShop.fresh();
        var rated = bestRated(shop);

        assertThat(rated).hasSizeGreaterThanOrEqualTo(20);
        assertThat(rated).anyMatch(product -> product.at("/rating/average").asDouble() < 4);
        for (JsonNode product : rated) {
            var said = said(shop, product);
            assertThat(said.path("items")).hasSize(product.at("/rating/count").asInt());
            assertThat(said.path("summary")).isEqualTo(product.path("rating"));
            assertThat(said.path("items")).allMatch(review -> !review.path("verified").asBoolean());
        }

        DemoReviews.fill(shop.dynamoDb(), shop.template());

        assertThat(bestRated(shop)).isEqualTo(rated);
    }

    private static JsonNode said(LocalCloud shop, JsonNode product) {
        var path = "/api/reviews/" + product.path("id").asText() + "?limit=50";
        return Visitor.anybody(shop).call("GET", path, "");
    }

    private static List<JsonNode> bestRated(LocalCloud shop) {
        var rated = new ArrayList<JsonNode>();
        var list = Visitor.anybody(shop).call("GET", "/api/products?sort=rating&limit=50", "");
        list.path("items")
                .forEach(
                        product -> {
                            if (product.at("/rating/count").asInt() > 0) {
                                rated.add(product);
                            }
                        });
        return rated;
    }
}
