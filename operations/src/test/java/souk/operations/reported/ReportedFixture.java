package souk.operations.reported;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import souk.catalogue.Category;
import souk.catalogue.Delivery;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.RatingSummary;
import souk.catalogue.SellerId;
import souk.catalogue.Suspension;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.catalogue.DynamoProducts;
import souk.dynamo.review.DynamoReported;
import souk.dynamo.review.DynamoReviews;
import souk.local.data.LocalDynamoDb;
import souk.local.data.TableMaker;
import souk.local.net.LoopbackServer;
import souk.local.template.LocalAddresses;
import souk.local.template.Template;
import souk.moderation.SampleVerdicts;
import souk.money.Money;
import souk.review.Comment;
import souk.review.Rating;
import souk.review.ReportReason;
import souk.review.Review;
import souk.review.Reviewing;
import souk.seller.SampleSellers;
import souk.shopper.ShopperId;

/** Reviews of one lamp in tables of their own, which close after each test. */
final class ReportedFixture implements AfterEachCallback {
    private static final ProductId LAMP = new ProductId("lamp");
    private static final String REGION = "eu-west-1";

    private final LocalDynamoDb database =
            LocalDynamoDb.start(LoopbackServer.bind(0, "dynamodb", ""), Optional.empty(), REGION);
    private final DynamoDbClient client = database.client();
    private final AtomicLong millis = new AtomicLong(1_772_366_460_000L);
    private final InstantSource ticking = () -> Instant.ofEpochMilli(millis.incrementAndGet());
    private final Clock clock = ticking.withZone(ZoneOffset.UTC);
    private final Reviewing reviewing =
            new Reviewing(
                    new DynamoReviews(
                            Tables.of(client, Table::logicalName),
                            () -> UUID.randomUUID().toString()),
                    clock);

    ReportedFixture() {
        URI nowhere = URI.create("http://127.0.0.1");
        var surroundings = new LocalAddresses(nowhere, nowhere, REGION, Map.of());
        new TableMaker(client)
                .make(Template.read(Path.of("../template.yaml"), surroundings).tables());
        new DynamoProducts(Tables.of(client, Table::logicalName))
                .add(
                        new Product(
                                LAMP,
                                new SellerId("sam"),
                                SampleSellers.NAME.text(),
                                "Lamp",
                                "",
                                new Category("things"),
                                new Money(100, Currency.getInstance("EUR")),
                                1,
                                List.of(),
                                RatingSummary.NONE,
                                Delivery.PARCEL,
                                ProductStatus.ACTIVE,
                                Suspension.NONE,
                                1,
                                Instant.EPOCH));
    }

    Review review(String shopper, int stars) {
        return reviewing.add(
                new ShopperId(shopper),
                LAMP,
                new Rating(stars),
                Optional.of(new Comment("So it is.")),
                Optional.empty());
    }

    /** Without a reason when it is empty. */
    void report(String shopper, Review review, String reason) {
        reviewing.report(
                new ShopperId(shopper),
                review.id(),
                Optional.of(reason).filter(text -> !text.isEmpty()).map(ReportReason::new));
    }

    void moderate(Review review, boolean visible) {
        reviewing.moderate(review.id(), visible, SampleVerdicts.PLAIN);
    }

    void takeBack(Review review) {
        reviewing.remove(review.shopper(), review.id());
    }

    /** What the command prints, and at the end the code it exits with. */
    String reported(String... options) {
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        var reviews =
                new DynamoReported(
                        Tables.of(client, Table::logicalName), () -> UUID.randomUUID().toString());
        int code = new ReportedReviews(reviews).run(List.of(options), out);
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n")
                + "exit: "
                + code;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        database.close();
    }
}
