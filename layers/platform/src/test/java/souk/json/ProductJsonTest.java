package souk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static souk.catalogue.ProductWithVariants.plain;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import souk.catalogue.Category;
import souk.catalogue.Delivery;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.catalogue.Suspension;
import souk.money.Money;
import souk.seller.SampleSellers;

class ProductJsonTest {
    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void writesEveryFieldOfTheContract() {
        Product mug = mug("Oat mug", new RatingSummary(List.of(0L, 0L, 0L, 3L, 1L)));

        assertThat(Json.text(json -> ProductJson.write(json, plain(mug))))
                .isEqualTo(
                        "{\"id\":\"mug-1\",\"sellerId\":\"ada\","
                                + "\"seller\":{\"id\":\"ada\",\"name\":\"Sam's shop\"},\"title\":\"Oat mug\","
                                + "\"category\":\"kitchen\","
                                + "\"price\":{\"amount\":1250,\"currency\":\"EUR\"},\"priceVaries\":false,"
                                + "\"stock\":4,\"inStock\":true,\"options\":[],"
                                + "\"images\":[{\"src\":\"/a.svg\",\"width\":600,\"height\":600,"
                                + "\"sizes\":[{\"src\":\"/a.svg\",\"width\":600}]},"
                                + "{\"src\":\"/b.svg\",\"width\":600,\"height\":600,"
                                + "\"sizes\":[{\"src\":\"/b.svg\",\"width\":600}]}],"
                                + "\"rating\":{\"average\":4.3,\"count\":4,\"distribution\":"
                                + "{\"1\":0,\"2\":0,\"3\":0,\"4\":3,\"5\":1}},"
                                + "\"delivery\":\"parcel\",\"status\":\"archived\",\"version\":7,"
                                + "\"createdAt\":\"2026-03-01T12:00:00Z\","
                                + "\"description\":\"Holds tea.\",\"variants\":[]}");
    }

    @Test
    void leavesTheDescriptionOutOfLists() {
        Product mug = mug("Oat mug", RatingSummary.NONE);

        assertThat(Json.text(json -> ProductJson.writeListed(json, mug)))
                .startsWith("{\"id\":\"mug-1\"")
                .doesNotContain("description")
                .doesNotContain("Holds tea.");
    }

    @Test
    void writesNullForTheAverageOfNothing() {
        assertThat(Json.text(json -> ProductJson.writeRating(json, RatingSummary.NONE)))
                .isEqualTo(
                        "{\"average\":null,\"count\":0,\"distribution\":"
                                + "{\"1\":0,\"2\":0,\"3\":0,\"4\":0,\"5\":0}}");
    }

    @Test
    void writesAWholeAverageWithOneDecimalToo() {
        var fives = new RatingSummary(List.of(0L, 0L, 0L, 0L, 2L));

        assertThat(Json.text(json -> ProductJson.writeRating(json, fives)))
                .contains("\"average\":5.0,");
    }

    @Test
    void escapesWhatJsonWantsEscaped() {
        Product mug = mug("A \"mug\" \\ <b>\n\u0001 für \ud83d\ude00", RatingSummary.NONE);

        assertThat(Json.text(json -> ProductJson.write(json, plain(mug))))
                .contains("\"A \\\"mug\\\" \\\\ <b>\\n\\u0001 für \ud83d\ude00\"");
    }

    @Test
    void writesMoneyInMinorUnitsWhateverTheCurrency() {
        assertThat(money(1_250, EUR)).isEqualTo("{\"amount\":1250,\"currency\":\"EUR\"}");
        assertThat(money(1_980, Currency.getInstance("JPY")))
                .isEqualTo("{\"amount\":1980,\"currency\":\"JPY\"}");
        assertThat(money(Long.MAX_VALUE, EUR))
                .isEqualTo("{\"amount\":9223372036854775807,\"currency\":\"EUR\"}");
    }

    private static String money(long minor, Currency currency) {
        return Json.text(json -> MoneyJson.write(json, new Money(minor, currency)));
    }

    @Test
    void tellsWhyItIsSuspendedOnlyItsSellerAndModerators() {
        Product down = mug("Mug", RatingSummary.NONE).suspended(Optional.of("Unsafe."));

        String own = Json.text(json -> ProductJson.writeOwn(json, plain(down)));
        String everybodys = Json.text(json -> ProductJson.write(json, plain(down)));
        assertThat(own).contains("\"suspensionReason\":\"Unsafe.\"");
        assertThat(everybodys).doesNotContain("Unsafe.");
    }

    private static Product mug(String title, RatingSummary rating) {
        return new Product(
                new ProductId("mug-1"),
                new SellerId("ada"),
                SampleSellers.NAME.text(),
                title,
                "Holds tea.",
                new Category("kitchen"),
                new Money(1_250, EUR),
                4,
                List.of("/a.svg", "/b.svg"),
                rating,
                Delivery.PARCEL,
                ProductStatus.ARCHIVED,
                Suspension.NONE,
                7,
                Instant.parse("2026-03-01T12:00:00Z"));
    }
}
