package souk.dynamo.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import souk.cart.VariantRequired;
import souk.catalogue.LineId;
import souk.catalogue.NoSuchProduct;
import souk.catalogue.NoSuchVariant;
import souk.catalogue.Product;
import souk.catalogue.ProductId;
import souk.catalogue.Variant;
import souk.dynamo.BatchRead;
import souk.dynamo.Table;
import souk.dynamo.Tables;

/**
 * Reads what lines are of: each product once, and each variant that is named. A line without a
 * variant costs what the row of its product does.
 */
public record LineReading(Tables tables, Collection<LineId> lines) {
    /** Adds what is to be read. */
    public BatchRead in(BatchRead batch) {
        Set<ProductId> ids = new HashSet<>();
        lines.forEach(line -> ids.add(line.product()));
        return batch.of(products(), ProductSchema.keys(ids))
                .of(variants(), VariantSchema.keys(lines));
    }

    /** What was read. */
    public Found of(BatchRead.Rows rows) {
        Map<LineId, Variant> variants = new HashMap<>();
        for (VariantSchema.Row row : rows.of(variants())) {
            variants.put(LineId.of(row.product(), row.variant().id()), row.variant());
        }
        return new Found(ProductSchema.byId(rows.of(products())), variants);
    }

    /** The products of the lines, each as it was chosen. */
    public Map<LineId, Product> read() {
        return of(in(new BatchRead()).from(tables.enhanced())).all(lines);
    }

    private DynamoDbTable<Product> products() {
        return tables.table(Table.PRODUCTS, ProductSchema.INSTANCE);
    }

    private DynamoDbTable<VariantSchema.Row> variants() {
        return tables.table(Table.VARIANTS, VariantSchema.INSTANCE);
    }

    /** Products, and variants by their lines. */
    public record Found(Map<ProductId, Product> products, Map<LineId, Variant> variants) {
        /** The product as the line says it was chosen; null when there is none. */
        public @Nullable Product find(LineId line) {
            Product product = products.get(line.product());
            if (product == null || line.variant().isEmpty()) {
                return product;
            }
            Variant variant = variants.get(line);
            return variant == null ? null : product.as(variant);
        }

        /** Those of the lines that there are. */
        public Map<LineId, Product> all(Collection<LineId> lines) {
            Map<LineId, Product> chosen = new HashMap<>();
            for (LineId line : lines) {
                Product product = find(line);
                if (product != null) {
                    chosen.put(line, product);
                }
            }
            return chosen;
        }

        /**
         * The product as the line says it was chosen, for somebody who wants to buy it.
         *
         * @throws NoSuchProduct when there is none
         * @throws NoSuchVariant when it has no such variant
         * @throws VariantRequired when one must be named
         */
        public Product require(LineId line) {
            Product product = products.get(line.product());
            if (product == null) {
                throw new NoSuchProduct();
            }
            if (line.variant().isEmpty() && product.options().open()) {
                throw new VariantRequired();
            }
            Product chosen = find(line);
            if (chosen == null) {
                throw new NoSuchVariant();
            }
            return chosen;
        }
    }
}
