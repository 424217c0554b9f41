package souk.local.data;

import static souk.local.data.DemoFile.list;
import static souk.local.data.DemoFile.number;
import static souk.local.data.DemoFile.setting;
import static souk.local.data.DemoFile.text;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import souk.catalogue.Category;
import souk.catalogue.Delivery;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.ProductWithVariants;
import souk.catalogue.RatingSummary;
import souk.catalogue.Suspension;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.catalogue.DynamoProducts;
import souk.local.data.DemoSellers.SellerReference;
import souk.local.template.Template;
import souk.money.Money;

/** The demo catalogue: products of our own to look at, put into a new shop. */
public final class DemoCatalogue {
    private static final String TABLE = "PRODUCTS_TABLE";
    private static final String SELLERS = "SELLERS_TABLE";
    private static final String CURRENCY = "SHOP_CURRENCY";
    private static final String PICTURES = "/images/demo/";

    private DemoCatalogue() {}

    /**
     * Puts those of the demo products into the products' table that it lacks, so that an opening
     * that was broken off is made good by the next. A template whose functions know of no such
     * table has nothing to fill.
     */
    public static void fill(DynamoDbClient dynamoDb, Template template) {
        var currency = Currency.getInstance(setting(template, CURRENCY).orElse("EUR"));
        setting(template, SELLERS)
                .ifPresent(
                        table ->
                                new DemoSellers(catalogue())
                                        .fill(Tables.of(dynamoDb, _ -> table), currency));
        setting(template, TABLE)
                .ifPresent(
                        _ -> {
                            var products =
                                    new DynamoProducts(
                                            Tables.of(dynamoDb, each -> name(template, each)));
                            var demo = read(currency);
                            var there =
                                    products.findAll(
                                            demo.stream()
                                                    .map(each -> each.product().id())
                                                    .toList());
                            demo.stream()
                                    .filter(each -> !there.containsKey(each.product().id()))
                                    .forEach(products::add);
                        });
    }

    private static String name(Template template, Table table) {
        return setting(template, table.variable()).orElse(table.logicalName());
    }

    /** A category of the demo catalogue, and a picture to know it by. */
    public record Shard(String id, String name, String image) {}

    /** The categories of the demo catalogue, in its order. */
    public static List<Shard> shards() {
        var all = catalogue();
        return list(all.get("categories")).stream()
                .map(entry -> shard((Map<?, ?>) entry, list(all.get("products"))))
                .toList();
    }

    private static Shard shard(Map<?, ?> category, List<?> products) {
        var id = text(category, "id");
        var picture =
                products.stream()
                        .map(product -> (Map<?, ?>) product)
                        .filter(product -> text(product, "category").equals(id))
                        .map(product -> PICTURES + text(product, "picture"))
                        .findFirst()
                        .orElse("");
        return new Shard(id, text(category, "name"), picture);
    }

    private static List<ProductWithVariants> read(Currency currency) {
        var today = DemoFile.today();
        var sellers = new DemoSellers(catalogue()).byUser();
        return list(catalogue().get("products")).stream()
                .map(entry -> product((Map<?, ?>) entry, sellers, currency, today))
                .toList();
    }

    private static Map<?, ?> catalogue() {
        return (Map<?, ?>) DemoFile.read("catalogue.yaml");
    }

    private static ProductWithVariants product(
            Map<?, ?> entry,
            Map<String, SellerReference> sellers,
            Currency currency,
            Instant today) {
        var seller = Objects.requireNonNull(sellers.get(text(entry, "seller")));
        var variants = DemoVariants.of(entry, currency);
        var product =
                new Product(
                        new ProductId(text(entry, "id")),
                        seller.id(),
                        seller.name(),
                        text(entry, "title"),
                        text(entry, "description"),
                        new Category(text(entry, "category")),
                        variants.isEmpty()
                                ? new Money(number(entry, "price"), currency)
                                : DemoVariants.lowest(variants),
                        variants.isEmpty()
                                ? number(entry, "stock")
                                : ProductWithVariants.stock(variants),
                        DemoVariants.options(entry, variants),
                        List.of(PICTURES + text(entry, "picture")),
                        RatingSummary.NONE,
                        Delivery.PARCEL,
                        ProductStatus.ACTIVE,
                        Suspension.NONE,
                        1,
                        today.minus(number(entry, "ageDays"), ChronoUnit.DAYS));
        return new ProductWithVariants(product, variants);
    }
}
