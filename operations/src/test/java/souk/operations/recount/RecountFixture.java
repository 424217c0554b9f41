package souk.operations.recount;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.Category;
import souk.catalogue.Delivery;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductQuery;
import souk.catalogue.ProductSort;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.catalogue.Suspension;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.catalogue.DynamoProducts;
import souk.dynamo.review.DynamoRatingAudit;
import souk.dynamo.review.DynamoReviews;
import souk.local.data.LocalDynamoDb;
import souk.local.data.TableMaker;
import souk.local.net.LoopbackServer;
import souk.local.template.LocalAddresses;
import souk.local.template.Template;
import souk.moderation.SampleVerdicts;
import souk.money.Money;
import souk.review.Rating;
import souk.review.RatingAudit;
import souk.review.Review;
import souk.review.Reviewing;
import souk.seller.SampleSellers;
import souk.shopper.ShopperId;
import souk.value.Page;

/** A few reviewed products in tables of their own, which close after each test. */
final class RecountFixture implements AfterEachCallback {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final String REGION = "eu-west-1";

    private final LocalDynamoDb database =
            LocalDynamoDb.start(LoopbackServer.bind(0, "dynamodb", ""), Optional.empty(), REGION);
    private final DynamoDbClient client = database.client();
    private final DynamoProducts products =
            new DynamoProducts(Tables.of(client, Table::logicalName));
    private final Reviewing reviewing =
            new Reviewing(
                    new DynamoReviews(Tables.of(client, Table::logicalName), RecountFixture::newId),
                    Clock.systemUTC());
    private @Nullable Runnable whileCounting;

    RecountFixture() {
        URI nowhere = URI.create("http://127.0.0.1");
        var surroundings = new LocalAddresses(nowhere, nowhere, REGION, Map.of());
        new TableMaker(client)
                .make(Template.read(Path.of("../template.yaml"), surroundings).tables());
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }

    void list(String id) {
        products.add(
                new Product(
                        new ProductId(id),
                        new SellerId("sam"),
                        SampleSellers.NAME.text(),
                        id,
                        id,
                        new Category("things"),
                        new Money(100, EUR),
                        1,
                        List.of(),
                        RatingSummary.NONE,
                        Delivery.PARCEL,
                        ProductStatus.ACTIVE,
                        Suspension.NONE,
                        1,
                        Instant.EPOCH));
    }

    Review review(String shopper, String product, int stars) {
        return reviewing.add(
                new ShopperId(shopper),
                new ProductId(product),
                new Rating(stars),
                Optional.empty(),
                Optional.empty());
    }

    void hide(Review review) {
        reviewing.moderate(review.id(), false, SampleVerdicts.PLAIN);
    }

    /** Sets the figures of one to five stars, and leaves all else as it is. */
    void damage(String product, int... stars) {
        Map<String, AttributeValue> values = new HashMap<>();
        StringBuilder set = new StringBuilder("SET ");
        for (int star = 1; star <= stars.length; star++) {
            set.append(star == 1 ? "" : ", ").append("stars" + star + " = :s" + star);
            values.put(":s" + star, AttributeValue.fromN(Integer.toString(stars[star - 1])));
        }
        client.updateItem(
                update ->
                        update.tableName("Products")
                                .key(Map.of("id", AttributeValue.fromS(product)))
                                .updateExpression(set.toString())
                                .expressionAttributeValues(values));
    }

    List<Long> stars(String product) {
        return products.find(new ProductId(product)).orElseThrow().rating().stars();
    }

    List<String> byRating() {
        return products
                .browse(
                        new ProductQuery(
                                Optional.empty(), ProductSort.BEST_RATED, 10, Optional.empty()))
                .items()
                .stream()
                .map(product -> product.id().value())
                .toList();
    }

    /** What happens, once, when the products have been read and the reviews have not. */
    void whileCounting(Runnable happens) {
        whileCounting = happens;
    }

    /** What the command prints, and at the end the code it exits with. */
    String recount(String... options) {
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        var ratings =
                new Disturbed(
                        new DynamoRatingAudit(
                                Tables.of(client, Table::logicalName), RecountFixture::newId));
        int code = new RecountRatings(ratings).run(List.of(options), out);
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n")
                + "exit: "
                + code;
    }

    private final class Disturbed implements RatingAudit {
        private final RatingAudit ratings;

        Disturbed(RatingAudit ratings) {
            this.ratings = ratings;
        }

        @Override
        public Page<Product> products(int limit, Optional<String> after) {
            return ratings.products(limit, after);
        }

        @Override
        public Page<Review> reviews(int limit, Optional<String> after) {
            if (whileCounting != null) {
                whileCounting.run();
                whileCounting = null;
            }
            return ratings.reviews(limit, after);
        }

        @Override
        public Optional<Product> product(ProductId id) {
            return ratings.product(id);
        }

        @Override
        public boolean set(Product seen, RatingSummary figures) {
            return ratings.set(seen, figures);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        database.close();
    }
}
