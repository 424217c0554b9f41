package souk.bench.growth;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import souk.bench.command.CannotRun;
import souk.bench.deployed.Deployment;
import souk.bench.figures.Progress;
import souk.catalogue.ProductId;
import souk.review.Comment;
import souk.review.DisplayName;
import souk.review.Rating;
import souk.review.RatingRecount;
import souk.review.Review;
import souk.review.ReviewId;
import souk.review.Reviewing;
import souk.shopper.IdSeed;
import souk.shopper.ShopperId;

/**
 * Many reviews of one product, written past the routes: one is written by the shop, its row is
 * copied under other shoppers, and a recount sets the figures.
 */
record ReviewLoader(Deployment deployment) {
    private static final int BATCH = 25;

    void write(ProductId product, int reviews) {
        Review written = written(product);
        Map<String, AttributeValue> first = row(written);
        long latest = written.createdAt().toEpochMilli();
        try (ProgressBar bar = Progress.of("reviews", reviews)) {
            bar.step();
            List<WriteRequest> batch = new ArrayList<>();
            for (int number = 1; number < reviews; number++) {
                batch.add(copy(first, product, number, latest - number));
                bar.step();
                if (batch.size() == BATCH || number == reviews - 1) {
                    write(batch);
                    batch.clear();
                }
            }
        }
        var recount = new RatingRecount(deployment.stores().audits().ratings());
        for (RatingRecount.Difference each : recount.count(() -> {}).differences()) {
            if (!recount.fix(each)) {
                throw new IllegalStateException("figures changed without another writer");
            }
        }
    }

    private Review written(ProductId product) {
        return new Reviewing(deployment.stores().reviews(), Clock.systemUTC())
                .add(
                        new ShopperId("critic"),
                        product,
                        new Rating(5),
                        Optional.of(new Comment("Well made. It does what it is for.")),
                        Optional.of(new DisplayName("Bench")));
    }

    private Map<String, AttributeValue> row(Review review) {
        return deployment
                .dynamoDb()
                .getItem(
                        get ->
                                get.tableName(reviews())
                                        .consistentRead(true)
                                        .key(Map.of("id", text(review.id().value()))))
                .item();
    }

    /** With another number of stars than the one before. */
    private static WriteRequest copy(
            Map<String, AttributeValue> first, ProductId product, int number, long at) {
        var shopper = new ShopperId("critic-" + number);
        String id = ReviewId.of(product, new IdSeed(shopper.value())).value();
        int stars = 1 + number % 5;
        String age = String.format("%013d#%s", at, id);
        Map<String, AttributeValue> row = new HashMap<>(first);
        row.put("id", text(id));
        row.put("userId", text(shopper.value()));
        row.put("rating", AttributeValue.fromN(Integer.toString(stars)));
        row.put("createdAt", AttributeValue.fromN(Long.toString(at)));
        row.put("byAge", text(age));
        row.put("byRating", text(stars + "#" + age));
        return WriteRequest.builder().putRequest(PutRequest.builder().item(row).build()).build();
    }

    private void write(List<WriteRequest> batch) {
        var answer =
                deployment
                        .dynamoDb()
                        .batchWriteItem(
                                write -> write.requestItems(Map.of(reviews(), List.copyOf(batch))));
        if (answer.hasUnprocessedItems() && !answer.unprocessedItems().isEmpty()) {
            throw new CannotRun("the database left reviews unwritten");
        }
    }

    private String reviews() {
        return deployment.setting("REVIEWS_TABLE");
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }
}
