package souk.local.data;

import static souk.local.data.DemoFile.list;
import static souk.local.data.DemoFile.number;
import static souk.local.data.DemoFile.setting;
import static souk.local.data.DemoFile.text;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import souk.catalogue.ProductId;
import souk.dynamo.review.DynamoReviews;
import souk.dynamo.review.ReviewTables;
import souk.local.template.Template;
import souk.review.Comment;
import souk.review.DisplayName;
import souk.review.Rating;
import souk.review.Reviewing;
import souk.review.Reviews;
import souk.shopper.ShopperId;

/** What visitors of our own say of the demo products, so that a new shop has stars to look at. */
public final class DemoReviews {
    private DemoReviews() {}

    /**
     * Writes those of the demo reviews that are not there, as any shopper would. A template whose
     * functions know of no reviews has nothing to fill.
     */
    public static void fill(DynamoDbClient dynamoDb, Template template) {
        tables(template)
                .ifPresent(
                        tables -> {
                            var reviews =
                                    new DynamoReviews(
                                            dynamoDb, tables, () -> UUID.randomUUID().toString());
                            var today = DemoFile.today();
                            list(DemoFile.read("reviews.yaml"))
                                    .forEach(entry -> write(reviews, (Map<?, ?>) entry, today));
                        });
    }

    private static Optional<ReviewTables> tables(Template template) {
        var names =
                Stream.of(
                                "REVIEWS_TABLE",
                                "PRODUCTS_TABLE",
                                "ORDERS_TABLE",
                                "SHOPPERS_TABLE",
                                "SELLERS_TABLE")
                        .flatMap(name -> setting(template, name).stream())
                        .toList();
        return names.size() == 5
                ? Optional.of(
                        new ReviewTables(
                                names.get(0),
                                names.get(1),
                                names.get(2),
                                names.get(3),
                                names.get(4)))
                : Optional.empty();
    }

    private static void write(Reviews reviews, Map<?, ?> entry, Instant today) {
        var name = text(entry, "by");
        var shopper = new ShopperId("demo-" + name.toLowerCase(Locale.ROOT));
        var product = new ProductId(text(entry, "product"));
        if (reviews.findOwn(product, shopper).isPresent()) {
            return;
        }
        var then = today.minus(number(entry, "daysAgo"), ChronoUnit.DAYS);
        new Reviewing(reviews, Clock.fixed(then, ZoneOffset.UTC))
                .add(
                        shopper,
                        product,
                        new Rating(number(entry, "stars")),
                        comment(entry.get("says")),
                        Optional.of(new DisplayName(name)));
    }

    private static Optional<Comment> comment(@Nullable Object says) {
        return says instanceof String text ? Optional.of(new Comment(text)) : Optional.empty();
    }
}
