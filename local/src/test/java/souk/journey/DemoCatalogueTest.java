package souk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.local.data.DemoCatalogue;

/** What a newcomer finds on the shards, page by page. */
class DemoCatalogueTest {
    @Test
    void fillsTheShopWithProductsThatHaveTextsAndPicturesOfTheirOwn() {
        var shop = RealShop.fresh();
        var visitor = Visitor.anybody(shop);

        var products = readAll(visitor);

        assertThat(products).hasSizeGreaterThanOrEqualTo(60);
        assertThat(each(products, "/category")).hasSizeGreaterThanOrEqualTo(6);
        assertThat(each(products, "/sellerId"))
                .hasSizeGreaterThanOrEqualTo(4)
                .contains(DemoSellers.id(shop, "sam"), DemoSellers.id(shop, "sue"));
        assertThat(each(products, "/title")).hasSameSizeAs(products);
        var descriptions = new HashSet<String>();
        var pictures = new HashSet<String>();
        for (JsonNode product : products) {
            var whole = visitor.call("GET", "/api/products/" + product.path("id").asText(), "");
            descriptions.add(whole.path("description").asText());
            var picture = visitor.send("GET", product.at("/images/0/src").asText(), "");
            assertThat(picture.headers().firstValue("content-type")).contains("image/svg+xml");
            pictures.add(picture.body());
        }
        assertThat(descriptions).hasSameSizeAs(products).allMatch(text -> text.length() > 80);
        assertThat(pictures).hasSameSizeAs(products).allMatch(svg -> svg.startsWith("<svg"));
    }

    @Test
    void isMadeWholeWhenAnOpeningWasBrokenOff() {
        var shop = RealShop.fresh();
        var products = shop.template().functions().getFirst().environment().get("PRODUCTS_TABLE");
        var whole = readAll(Visitor.anybody(shop));
        var lost = Map.of("id", AttributeValue.fromS(whole.getLast().path("id").asText()));
        shop.dynamoDb().deleteItem(delete -> delete.tableName(products).key(lost));

        DemoCatalogue.fill(shop.dynamoDb(), shop.template());

        assertThat(readAll(Visitor.anybody(shop))).hasSameSizeAs(whole);
    }

    private static List<JsonNode> readAll(Visitor visitor) {
        List<JsonNode> products = new ArrayList<>();
        String cursor = "";
        do {
            var page = visitor.call("GET", "/api/products?limit=25&cursor=" + cursor, "");
            page.path("items").forEach(products::add);
            cursor = page.path("nextCursor").asText("");
        } while (!cursor.isEmpty() && !cursor.equals("null"));
        return products;
    }

    private static Set<String> each(List<JsonNode> products, String pointer) {
        var values = new HashSet<String>();
        products.forEach(product -> values.add(product.at(pointer).asText()));
        return values;
    }
}
