package souk.dynamo.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbIndex;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.concurrent.Together;
import souk.dynamo.BatchRead;
import souk.dynamo.ListPage;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.catalogue.ProductSchema;
import souk.review.Report;
import souk.review.Reported;
import souk.review.Review;
import souk.value.Page;

/**
 * Reported and hidden reviews in DynamoDB. A page is two round trips: one query of the index that
 * holds nothing else, then the products in one batch and the reports of each review in a query, all
 * at once. Safe for use by many threads.
 */
public final class DynamoReported implements Reported {
    private final Tables tables;
    private final ReviewPages pages;
    private final DynamoDbIndex<ReportRow> reports;

    /**
     * @param ids gives each transaction a token of its own, at most 36 characters
     */
    public DynamoReported(Tables tables, Supplier<String> ids) {
        this.tables = tables;
        this.pages = new ReviewPages(new ReviewStore(tables, ids));
        this.reports =
                tables.table(Table.REVIEWS, ReportRow.SCHEMA).index(ReviewSchema.MODERATION_INDEX);
    }

    @Override
    public Page<Complaint> list(Queue which, int limit, Optional<String> after) {
        String list =
                switch (which) {
                    case REPORTED -> ReviewSchema.REPORTED;
                    case HIDDEN -> ReviewSchema.HIDDEN;
                };
        Page<Review> page = pages.moderated(list, limit, after);
        var products = Together.start(() -> products(page.items()));
        List<CompletableFuture<List<Report>>> said =
                page.items().stream().map(review -> Together.start(() -> open(review))).toList();
        Map<ProductId, Product> found = Together.result(products);
        List<Complaint> complaints = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Review review = page.items().get(i);
            var title = Optional.ofNullable(found.get(review.product())).map(Product::title);
            complaints.add(new Complaint(review, title, Together.result(said.get(i))));
        }
        return new Page<>(complaints, page.next());
    }

    private Map<ProductId, Product> products(List<Review> reviews) {
        var table = tables.table(Table.PRODUCTS, ProductSchema.INSTANCE);
        var ids = reviews.stream().map(Review::product).toList();
        var rows = new BatchRead().of(table, ProductSchema.keys(ids)).from(tables.enhanced());
        return ProductSchema.byId(rows.of(table));
    }

    /** Reports that were dealt with stay in the list: the open ones are the latest. */
    private List<Report> open(Review review) {
        int open = Math.min(review.reports().all(), MAX_REPORTS);
        if (open == 0) {
            return List.of();
        }
        var part = QueryConditional.keyEqualTo(Schema.keyOf(ReportRow.list(review)));
        var rows =
                reports.query(
                        query -> query.queryConditional(part).scanIndexForward(false).limit(open));
        return ListPage.items(rows).stream().map(ReportRow::report).toList();
    }
}
