package souk.dynamo.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Expression;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import souk.catalogue.Product;
import souk.catalogue.ProductExists;
import souk.catalogue.ProductId;
import souk.catalogue.ProductQuery;
import souk.catalogue.Products;
import souk.dynamo.BatchRead;
import souk.value.Page;

/**
 * Products in DynamoDB. Reads are eventually consistent: a price or stock may be a moment old, and
 * whoever sells by it checks again in the write. Safe for use by many threads.
 */
public final class DynamoProducts implements Products {
    private final DynamoDbClient client;
    private final String tableName;
    private final DynamoDbTable<Product> table;
    private final ListShardReader shards;

    public DynamoProducts(DynamoDbClient client, String tableName) {
        this.client = client;
        this.tableName = tableName;
        this.table =
                DynamoDbEnhancedClient.builder()
                        .dynamoDbClient(client)
                        .extensions(List.of())
                        .build()
                        .table(tableName, ProductSchema.INSTANCE);
        this.shards = new ListShardReader(client, tableName);
    }

    @Override
    public Optional<Product> find(ProductId id) {
        Key key = Key.builder().partitionValue(id.value()).build();
        return Optional.ofNullable(table.getItem(key));
    }

    @Override
    public Map<ProductId, Product> findAll(Collection<ProductId> ids) {
        var rows = new BatchRead().of(tableName, ProductSchema.keys(ids)).from(client);
        return ProductSchema.products(rows.getOrDefault(tableName, List.of()));
    }

    /** One query per shard at once, then one batch for the page: two round trips. */
    @Override
    public Page<Product> browse(ProductQuery query) {
        Page<ProductId> page = shards.read(query);
        Map<ProductId, Product> found = findAll(page.items());
        List<Product> products = new ArrayList<>();
        for (ProductId id : page.items()) {
            Product product = found.get(id);
            if (product != null && product.active()) {
                products.add(product);
            }
        }
        return new Page<>(products, page.next());
    }

    @Override
    public void add(Product product) {
        Expression absent = Expression.builder().expression("attribute_not_exists(id)").build();
        try {
            table.putItem(put -> put.item(product).conditionExpression(absent));
        } catch (ConditionalCheckFailedException e) {
            throw new ProductExists();
        }
    }
}
