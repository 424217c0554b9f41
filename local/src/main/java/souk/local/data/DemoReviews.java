package souk.local.data;

import static souk.local.data.DemoFile.list;
import static souk.local.data.DemoFile.number;
import static souk.local.data.DemoFile.setting;
import static souk.local.data.DemoFile.text;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import souk.catalogue.ProductId;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.review.DynamoReviews;
import souk.local.template.Template;
import souk.review.Comment;
import souk.review.DisplayName;
import souk.review.Rating;
import souk.review.Reviewing;
import souk.review.Reviews;
import souk.shopper.ShopperId;

/** What visitors of our own say of the demo products, so that a new shop has stars to look at. */
public final class DemoReviews {
    /** Where reviews are written and what is looked at before. */
    private static final List<Table> NEEDED =
            List.of(Table.REVIEWS, Table.PRODUCTS, Table.ORDERS, Table.SHOPPERS, Table.SELLERS);

    private DemoReviews() {}

    /**
     * Writes those of the demo reviews that are not there, as any shopper would. A template whose
     * functions know of no reviews has nothing to fill.
     */
    public static void fill(DynamoDbClient dynamoDb, Template template) {
        if (!NEEDED.stream().allMatch(table -> setting(template, table.variable()).isPresent())) {
            return;
        }
        var tables =
                Tables.of(dynamoDb, table -> setting(template, table.variable()).orElseThrow());
        var reviews = new DynamoReviews(tables, () -> UUID.randomUUID().toString());
        var today = DemoFile.today();
        list(DemoFile.read("reviews.yaml"))
                .forEach(entry -> write(reviews, (Map<?, ?>) entry, today));
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
