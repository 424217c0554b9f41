package souk.dynamo.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.Transaction;
import souk.dynamo.moderation.DecisionRows;
import souk.listing.ListingsBusy;
import souk.listing.ModeratedListings;
import souk.moderation.Decision;

/**
 * What moderators change of products in DynamoDB: the product, its entry in the tail of the search
 * and the log, in one transaction. Safe for use by many threads.
 */
public final class DynamoModeratedListings implements ModeratedListings {
    private final Tables tables;
    private final DynamoDbTable<Product> products;
    private final Supplier<String> ids;

    /**
     * @param ids gives each change a name of its own, at most 36 characters
     */
    public DynamoModeratedListings(Tables tables, Supplier<String> ids) {
        this.tables = tables;
        this.products = tables.table(Table.PRODUCTS, ProductSchema.INSTANCE);
        this.ids = ids;
    }

    @Override
    public Optional<Product> find(ProductId id) {
        return ProductSchema.find(products, id);
    }

    @Override
    public boolean write(Product seen, Product after, List<Decision> decisions) {
        String change = ids.get();
        var transaction = new SuspensionWrite(seen, after).in(new Transaction(), tables, change);
        for (Decision decision : decisions) {
            DecisionRows.decided(transaction, tables, decision, ids.get());
        }
        return transaction.run(tables, change, ListingsBusy::new).done();
    }
}
