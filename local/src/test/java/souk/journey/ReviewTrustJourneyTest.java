package souk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.local.LocalCloud;

/** What the shop does not take from those who would make or break a product's stars. */
class ReviewTrustJourneyTest {
    private static final String PICTURE = "/images/demo/bud-vase-trio.svg";

    private final LocalCloud shop = RealShop.shared(false);

    @Test
    void takesNoStarsAndNoReportFromTheSeller() {
        var seller = seller("trust-own");
        var lamp = listed(seller);
        var review = reviewed(Visitor.of(shop, "trust-critic"), lamp);

        refuses(rates(seller.visitor(), lamp, ""), 422, "OWN_PRODUCT");
        refuses(reports(seller.visitor(), review), 422, "OWN_PRODUCT");

        assertThat(seen(lamp)).hasSize(1);
    }

    @Test
    void takesStarsOfWhatIsGoneFromBuyersAlone() {
        var seller = seller("trust-gone");
        var lamp = listed(seller);
        var buyer = Reviewer.whoBought(shop, "trust-gone-buyer", lamp);
        assertThat(seller.removes(lamp).statusCode()).isEqualTo(204);

        refuses(rates(Visitor.of(shop, "trust-gone-other"), lamp, ""), 422, "NOT_BOUGHT");

        reviewed(buyer.visitor(), lamp);
        assertThat(seen(lamp)).hasSize(1).allMatch(each -> each.path("verified").asBoolean());
    }

    @Test
    void takesNoNameOfTheShopsOwnPeople() {
        var lamp = listed(seller("trust-name"));
        var author = ", \"author\": \"S\\u043euk Supp0rt\"";

        refuses(rates(Visitor.of(shop, "trust-poser"), lamp, author), 422, "RESERVED_NAME");

        assertThat(seen(lamp)).isEmpty();
    }

    @Test
    void takesNoMoreThanTwentyADayAndSaysWhenToComeAgain() {
        var lamp = listed(seller("trust-many"));
        var review = reviewed(Visitor.of(shop, "trust-many-critic"), lamp);
        usedUp("trust-busy");
        var busy = Visitor.of(shop, "trust-busy");

        endsTheDay(refuses(rates(busy, lamp, ""), 429, "TOO_MANY_REVIEWS"));
        endsTheDay(refuses(reports(busy, review), 429, "TOO_MANY_REPORTS"));

        assertThat(seen(lamp)).hasSize(1);
    }

    @Test
    void takesStarsFromBuyersAloneWhereTheOwnerWantsIt() {
        var settings = RealShop.settings().withParameters(Map.of("ReviewsBy", "buyers"));
        try (var strict = LocalCloud.start(settings.withSchedules(false))) {
            var answer = rates(Visitor.of(strict, "trust-strict"), "speckled-teapot", "");

            refuses(answer, 422, "NOT_BOUGHT");
        }
    }

    private Seller seller(String name) {
        var token = DemoSellers.token(shop, name);
        return new Seller(new Visitor(shop, token));
    }

    private static String listed(Seller seller) {
        return seller.sendsEverywhere()
                .lists("A lamp to trust", "trust", 9, PICTURE)
                .path("id")
                .asText();
    }

    private static HttpResponse<String> rates(Visitor by, String product, String further) {
        var body = "{\"productId\": \"%s\", \"rating\": 5%s}".formatted(product, further);
        return by.send("POST", "/api/reviews", body);
    }

    private static String reviewed(Visitor by, String product) {
        var answer = rates(by, product, "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Visitor.json(answer).path("id").asText();
    }

    private static HttpResponse<String> reports(Visitor by, String review) {
        return by.send("POST", "/api/reviews/" + review + "/reports", "{}");
    }

    private JsonNode seen(String product) {
        return Visitor.anybody(shop).call("GET", "/api/reviews/" + product, "").path("items");
    }

    private static HttpResponse<String> refuses(
            HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Visitor.json(answer).path("code").asText()).isEqualTo(code);
        return answer;
    }

    private static void endsTheDay(HttpResponse<String> answer) {
        var seconds = answer.headers().firstValueAsLong("retry-after").orElseThrow();
        assertThat(seconds).isBetween(1L, 86_400L);
    }

    /** Today and, should it be midnight, tomorrow too. */
    private void usedUp(String shopper) {
        var today = LocalDate.now(ZoneOffset.UTC);
        for (var day : List.of(today, today.plusDays(1))) {
            var row =
                    Map.of(
                            "userId", AttributeValue.fromS(shopper),
                            "item", AttributeValue.fromS("day#" + day),
                            "reviews", AttributeValue.fromN("20"),
                            "reports", AttributeValue.fromN("20"));
            shop.dynamoDb().putItem(put -> put.tableName("Shoppers").item(row));
        }
    }
}
