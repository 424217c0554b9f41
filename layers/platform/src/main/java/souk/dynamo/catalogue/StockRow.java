package souk.dynamo.catalogue;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.SellerId;

/** How much is left, as the row of a product without options, or of a variant, says it. */
public record StockRow(SellerId seller, int stock) {
    /** Empty when it is no such row. */
    public static Optional<StockRow> of(Map<String, AttributeValue> row) {
        return ProductSchema.STOCK.maybeOf(row).map(stock -> new StockRow(seller(row), stock));
    }

    /** A variant that is archived has its seller as its owner alone. */
    private static SellerId seller(Map<String, AttributeValue> row) {
        return VariantSchema.OWNER.maybeOf(row).orElseGet(() -> ProductSchema.SELLER.of(row));
    }
}
