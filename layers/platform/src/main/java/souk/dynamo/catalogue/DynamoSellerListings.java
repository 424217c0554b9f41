package souk.dynamo.catalogue;

import static souk.dynamo.catalogue.ProductSchema.BY_AGE;
import static souk.dynamo.catalogue.ProductSchema.SELLER_STATUS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbIndex;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.SellerId;
import souk.dynamo.BatchRead;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.Transaction;
import souk.dynamo.seller.SellerRows;
import souk.listing.ListingsBusy;
import souk.listing.SellerListings;

/**
 * The products of a seller in DynamoDB. Each is written in a transaction of its own, which is only
 * done while the seller is still as they were read: whoever comes late with what was true a moment
 * ago writes nothing. Safe for use by many threads.
 */
public final class DynamoSellerListings implements SellerListings {
    private static final String INDEX = "seller";

    /** How often a seller is read again who is changed while their products follow. */
    private static final int MAX_ROUNDS = 20;

    private final Tables tables;
    private final DynamoDbTable<Product> products;
    private final DynamoDbTable<SellerRows.Standing> sellers;
    private final DynamoDbIndex<ListEntry> ofSeller;
    private final Clock clock;
    private final Supplier<String> ids;

    /**
     * @param ids gives each change a name of its own
     */
    public DynamoSellerListings(Tables tables, Clock clock, Supplier<String> ids) {
        this.tables = tables;
        this.products = tables.table(Table.PRODUCTS, ProductSchema.INSTANCE);
        this.sellers = tables.table(Table.SELLERS, SellerRows.STANDING);
        this.ofSeller =
                tables.table(Table.PRODUCTS, ListEntry.of(INDEX, SELLER_STATUS, BY_AGE))
                        .index(INDEX);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public boolean follow(SellerId id, Duration within) {
        Instant end = clock.instant().plus(within);
        List<ProductId> open = new ArrayList<>();
        for (ProductStatus status : ProductStatus.values()) {
            open.addAll(listed(id, status));
        }
        for (int round = 1; round <= MAX_ROUNDS && !open.isEmpty(); round++) {
            Optional<SellerRows.Standing> seller = standing(id);
            if (seller.isEmpty() || !follow(seller.get(), open, end)) {
                break;
            }
        }
        return open.isEmpty();
    }

    private List<ProductId> listed(SellerId seller, ProductStatus status) {
        var shard = ProductSchema.keyOf(ListShards.of(seller, status));
        return ofSeller
                .query(query -> query.queryConditional(QueryConditional.keyEqualTo(shard)))
                .stream()
                .flatMap(page -> page.items().stream())
                .map(ListEntry::id)
                .toList();
    }

    private Optional<SellerRows.Standing> standing(SellerId seller) {
        var key = SellerRows.key(seller);
        return Optional.ofNullable(sellers.getItem(get -> get.key(key).consistentRead(true)));
    }

    /**
     * Takes out of the open products those that agree with the seller as read.
     *
     * @return false when the time is over
     */
    private boolean follow(SellerRows.Standing seller, List<ProductId> open, Instant end) {
        for (int from = 0; from < open.size(); ) {
            var some = open.subList(from, Math.min(from + BatchRead.MAX_KEYS, open.size()));
            int asked = some.size();
            for (Product seen : now(some)) {
                if (!clock.instant().isBefore(end)) {
                    return false;
                }
                if (agrees(seller, seen)) {
                    some.remove(seen.id());
                }
            }
            from += some.size();
            if (some.size() == asked) {
                // All were changed by others at this moment; the seller may have been, too.
                return true;
            }
        }
        return true;
    }

    private Collection<Product> now(List<ProductId> ids) {
        var rows = new BatchRead().consistentlyOf(products, ProductSchema.keys(ids));
        return rows.from(tables.enhanced()).of(products);
    }

    /** False when the product or the seller has changed meanwhile. */
    private boolean agrees(SellerRows.Standing seller, Product seen) {
        Product after = seen.of(seller.name().text(), !seller.state().sells());
        if (after.equals(seen)) {
            return true;
        }
        String change = ids.get();
        var transaction = new Transaction();
        new SuspensionWrite(seen, after).in(transaction, tables, change);
        SellerRows.whileStill(transaction, tables, seller);
        return transaction.run(tables, change, ListingsBusy::new).done();
    }
}
