package souk.dynamo.shopper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import souk.dynamo.Attributes;
import souk.shopper.IdSeed;
import souk.shopper.ShopperId;

/**
 * The seeds of shoppers in Shoppers, one row each: made when it is first needed, and never changed.
 * Safe for use by many threads.
 *
 * @param ids gives random texts, never the same twice
 */
public record Seeds(DynamoDbClient client, String table, Supplier<String> ids) {
    private static final String SEED = "seed";

    /** The key of the shopper's row, for who reads it together with others. */
    public Map<String, AttributeValue> key(ShopperId shopper) {
        return ShopperRows.key(shopper, SEED);
    }

    /** The seed in the row that was read under {@link #key}; made now when there was no row. */
    public IdSeed of(ShopperId shopper, List<Map<String, AttributeValue>> rows) {
        return rows.isEmpty() ? make(shopper) : read(rows.getFirst());
    }

    /** Empty for who has neither ordered nor reviewed anything. */
    public Optional<IdSeed> find(ShopperId shopper) {
        var request =
                GetItemRequest.builder()
                        .tableName(table)
                        .key(key(shopper))
                        .consistentRead(true)
                        .build();
        var row = client.getItem(request).item();
        return row.isEmpty() ? Optional.empty() : Optional.of(read(row));
    }

    /** Of many that make it at once, one does; all are answered the same. */
    private IdSeed make(ShopperId shopper) {
        var request =
                UpdateItemRequest.builder()
                        .tableName(table)
                        .key(key(shopper))
                        .updateExpression("SET seed = if_not_exists(seed, :new)")
                        .expressionAttributeValues(Map.of(":new", Attributes.text(ids.get())))
                        .returnValues(ReturnValue.ALL_NEW)
                        .build();
        return read(client.updateItem(request).attributes());
    }

    private static IdSeed read(Map<String, AttributeValue> row) {
        return new IdSeed(Attributes.text(row, SEED));
    }
}
