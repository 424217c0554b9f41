package souk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import souk.dynamo.shopper.ShopperRows;
import souk.house.Repository;
import souk.local.LocalCloud;
import souk.local.functions.Outcome;
import souk.shopper.IdSeed;
import souk.shopper.ShopperId;

/** What {@code sam local invoke -e events/...} sends, sent to the functions of a demo shop. */
class SampleEventsTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** Whose rows a demo shop does not have, or whose time is over. */
    private static final Map<String, String> OF_ANOTHER_SHOP =
            Map.ofEntries(
                    Map.entry("AskReturn.json", "404"),
                    Map.entry("CancelOrder.json", "404"),
                    Map.entry("ChangeAddress.json", "404"),
                    Map.entry("ChangeParcel.json", "404"),
                    Map.entry("ChangeReturn.json", "404"),
                    Map.entry("ConfirmDelivery.json", "404"),
                    Map.entry("GetImage.json", "404"),
                    Map.entry("GetOrder.json", "404"),
                    Map.entry("GetPayment.json", "404"),
                    Map.entry("GetSoldOrder.json", "404"),
                    Map.entry("GiveRefund.json", "404"),
                    Map.entry("ModerateProduct.json", "404"),
                    Map.entry("ModerateReview.json", "404"),
                    Map.entry("ModerateSeller.json", "404"),
                    Map.entry("PlaceOrder.json", "409"),
                    Map.entry("QuoteShipping.json", "409"),
                    Map.entry("ReportReview.json", "404"),
                    Map.entry("ShipParcel.json", "404"),
                    // Its signature was good for five minutes of its time.
                    Map.entry("StripeWebhook.json", "400"));

    @Test
    void areAnsweredByTheirFunctions() throws IOException {
        Map<String, String> answers = new TreeMap<>();

        try (var cloud = RealShop.open(false)) {
            seedOfTheReviewer(cloud);
            for (String name : leavingLast()) {
                answers.put(name, answer(cloud, name));
            }
        }

        answers.forEach(
                (event, answer) -> {
                    if (OF_ANOTHER_SHOP.containsKey(event)) {
                        assertThat(answer).as(event).isEqualTo(OF_ANOTHER_SHOP.get(event));
                    } else {
                        assertThat(answer).as(event).matches("20[0-9]|\\{.*}");
                    }
                });
        assertThat(answers)
                .containsKeys(
                        "GetCart.json",
                        "IndexProducts.json",
                        "SummariseSales.json",
                        "SumVariants.json",
                        "UpdateListings.json");
    }

    @Test
    void areRefusedIfTheyDidNotComeThroughTheDistribution() throws IOException {
        try (var cloud = RealShop.open(false)) {
            for (String route : List.of("ListProducts", "AddToCart", "StripeWebhook")) {
                Path file = SampleEvents.folder().resolve(route + ".json");

                assertThat(answered(cloud, route, Files.readAllBytes(file))).isEqualTo("403");
            }
            // The gateway stands for the distribution too, which puts its key in place of any
            // other.
            var forged = Map.of("x-souk-edge", "forged", "X-Souk-Edge", "forged");
            assertThat(Visitor.anybody(cloud).send("GET", "/api/products", forged, "").statusCode())
                    .isEqualTo(200);
        }
    }

    /** The same person sends all of the events. */
    private static List<String> leavingLast() throws IOException {
        return Repository.files(SampleEvents.folder(), "*.json").stream()
                .map(file -> String.valueOf(file.getFileName()))
                .sorted(Comparator.comparing("EraseAccount.json"::equals))
                .toList();
    }

    /** Of which the id of the review in the events is made. */
    private static void seedOfTheReviewer(LocalCloud cloud) {
        var reviewer = new ShopperId("6c1d2e3f-8a9b-4c5d-9e0f-1a2b3c4d5e6f");
        var row = ShopperRows.seed(reviewer, new IdSeed("sample-seed"));
        cloud.dynamoDb().putItem(put -> put.tableName("Shoppers").item(row));
    }

    private static String answer(LocalCloud cloud, String file) throws IOException {
        String function = file.substring(0, file.indexOf('.'));
        return answered(cloud, function, SampleEvents.read(file));
    }

    private static String answered(LocalCloud cloud, String function, byte[] event)
            throws IOException {
        Outcome outcome = cloud.functions().invoke(function, event, Duration.ofSeconds(30));
        if (!(outcome instanceof Outcome.Answered answered)) {
            return outcome.toString();
        }
        var answer = JSON.readTree(answered.payload());
        return answer.has("statusCode") ? answer.get("statusCode").asText() : answer.toString();
    }
}
