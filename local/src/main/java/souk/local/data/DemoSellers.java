package souk.local.data;

import static souk.local.data.DemoFile.list;
import static souk.local.data.DemoFile.text;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import souk.catalogue.SellerId;
import souk.dynamo.Tables;
import souk.dynamo.seller.DynamoSellers;
import souk.dynamo.shipping.DynamoRateCards;
import souk.seller.About;
import souk.seller.DeliveryAndReturns;
import souk.seller.Seller;
import souk.seller.SellerApplication;
import souk.seller.SellerName;
import souk.seller.SellerProfile;
import souk.shipping.Country;
import souk.shopper.ShopperId;
import souk.value.Precondition;

/** The people of the demo catalogue: who sells, and who has applied to. */
final class DemoSellers {
    private static final String TERMS = "1";
    private static final int DAYS_SOLD = 400;

    private final List<Map<?, ?>> sellers;
    private final List<Map<?, ?>> applicants;

    DemoSellers(Map<?, ?> catalogue) {
        this.sellers = maps(catalogue.get("sellers"));
        this.applicants = maps(catalogue.get("applicants"));
    }

    /** Puts those into the table that it lacks, with the rates of those who sell. */
    void fill(Tables tables, Currency currency) {
        var there =
                new DynamoSellers(tables, Clock.systemUTC(), () -> UUID.randomUUID().toString());
        var cards = new DynamoRateCards(tables);
        Instant since = DemoFile.today().minus(DAYS_SOLD, ChronoUnit.DAYS);
        for (Map<?, ?> each : sellers) {
            var id = new SellerId(text(each, "id"));
            there.add(person(each), Seller.approved(id, application(each), since));
            if (cards.find(id).rates().isEmpty()) {
                cards.replace(id, Precondition.ANY, new DemoRates(currency).of(each));
            }
        }
        for (Map<?, ?> each : applicants) {
            var id = new SellerId(text(each, "id"));
            there.add(person(each), Seller.applying(id, application(each), DemoFile.today()));
        }
    }

    /** Those who sell, by who signs in as them. */
    Map<String, SellerReference> byUser() {
        return sellers.stream()
                .collect(
                        Collectors.toMap(
                                each -> text(each, "user"),
                                each ->
                                        new SellerReference(
                                                new SellerId(text(each, "id")),
                                                text(each, "name"))));
    }

    /** A seller as their products name them. */
    record SellerReference(SellerId id, String name) {}

    private static List<Map<?, ?>> maps(@Nullable Object entries) {
        return list(entries).stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList();
    }

    private static ShopperId person(Map<?, ?> entry) {
        return new ShopperId(text(entry, "user"));
    }

    private static SellerApplication application(Map<?, ?> entry) {
        return new SellerApplication(
                new SellerProfile(
                        new SellerName(text(entry, "name")),
                        new About(text(entry, "about")),
                        deliveryAndReturns(entry)),
                new Country(text(entry, "shipsFrom")),
                Boolean.parseBoolean(text(entry, "trader")),
                TERMS);
    }

    private static DeliveryAndReturns deliveryAndReturns(Map<?, ?> entry) {
        return entry.containsKey("deliveryAndReturns")
                ? new DeliveryAndReturns(text(entry, "deliveryAndReturns"))
                : DeliveryAndReturns.NOTHING;
    }
}
