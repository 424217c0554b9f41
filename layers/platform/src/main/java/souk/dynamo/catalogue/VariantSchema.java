package souk.dynamo.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.LineId;
import souk.catalogue.ProductId;
import souk.catalogue.ProductStatus;
import souk.catalogue.SellerId;
import souk.catalogue.Variant;
import souk.catalogue.VariantId;
import souk.dynamo.Attribute;
import souk.dynamo.Keys;
import souk.dynamo.ListPage;
import souk.dynamo.Schema;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.money.Money;

/**
 * A variant as a row of Variants: what an order of it is decided on stands here, and not in the row
 * of its product, so that orders of two variants never wait for each other. Price, stock and status
 * are called as they are in Products. A variant that is archived has no seller and so drops out of
 * the index by stock.
 */
public final class VariantSchema extends Schema<VariantSchema.Row> {
    /** A variant, and whose it is. */
    public record Row(ProductId product, SellerId seller, Variant variant) {}

    public static final Attribute<ProductId> PRODUCT =
            Attribute.text("productId", ProductId::new, ProductId::value);
    public static final Attribute<VariantId> ID =
            Attribute.text("variantId", VariantId::new, VariantId::value);
    static final Attribute<List<String>> VALUES = Attribute.texts("values");

    /** Names of the attributes of the primary key. */
    static final Set<String> KEYS = Set.of(PRODUCT.name(), ID.name());

    static final String BY_STOCK = "stock";

    /** Of those that are active. */
    static final Attribute<SellerId> SELLER =
            Attribute.text("sellerId", SellerId::new, SellerId::value);

    static final Attribute<SellerId> OWNER =
            Attribute.text("owner", SellerId::new, SellerId::value);
    private static final Attribute<String> SKU = Attribute.text("sku");
    private static final Attribute<String> IMAGE = Attribute.text("image");

    public static final VariantSchema INSTANCE = new VariantSchema();

    private VariantSchema() {
        super(Row.class, Keys.of(PRODUCT, ID).indexByNumber(BY_STOCK, SELLER, ProductSchema.STOCK));
    }

    @Override
    public Row parse(Map<String, AttributeValue> row) {
        return new Row(
                PRODUCT.of(row),
                OWNER.of(row),
                new Variant(
                        ID.of(row),
                        VALUES.of(row),
                        new Money(ProductSchema.PRICE.of(row), ProductSchema.CURRENCY.of(row)),
                        ProductSchema.STOCK.of(row),
                        SKU.maybeOf(row),
                        IMAGE.maybeOf(row),
                        ProductSchema.STATUS.of(row)));
    }

    @Override
    public Map<String, AttributeValue> write(Row item) {
        Variant variant = item.variant();
        Map<String, AttributeValue> row = new HashMap<>();
        PRODUCT.put(row, item.product());
        ID.put(row, variant.id());
        OWNER.put(row, item.seller());
        VALUES.put(row, variant.values());
        ProductSchema.PRICE.put(row, variant.price().minor());
        ProductSchema.CURRENCY.put(row, variant.price().currency());
        ProductSchema.STOCK.put(row, variant.stock());
        SKU.put(row, variant.sku());
        IMAGE.put(row, variant.image());
        ProductSchema.STATUS.put(row, variant.status());
        SELLER.put(
                row,
                Optional.of(item.seller()).filter(_ -> variant.status() == ProductStatus.ACTIVE));
        return row;
    }

    static Key key(ProductId product, VariantId variant) {
        return keyOf(product.value(), variant.value());
    }

    /** The keys of those that the lines name. */
    static List<Key> keys(Collection<LineId> lines) {
        List<Key> keys = new ArrayList<>();
        for (LineId line : lines) {
            line.variant().ifPresent(variant -> keys.add(key(line.product(), variant)));
        }
        return keys;
    }

    /** All of a product: 100 are less than one page. */
    static List<Variant> of(Tables tables, ProductId product, boolean consistent) {
        var all = QueryConditional.keyEqualTo(keyOf(product.value()));
        var rows =
                tables.table(Table.VARIANTS, INSTANCE)
                        .query(
                                query ->
                                        query.queryConditional(all)
                                                .consistentRead(consistent ? true : null));
        return ListPage.all(rows).stream().map(Row::variant).toList();
    }
}
