package souk.dynamo.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import souk.catalogue.ProductSort;
import souk.dynamo.SchemaOf;
import souk.dynamo.Table;

public final class CatalogueSchemas {
    private CatalogueSchemas() {}

    public static List<SchemaOf> all() {
        var lists =
                Arrays.stream(ProductSort.values())
                        .flatMap(
                                sort ->
                                        Stream.of(true, false)
                                                .map(each -> ListShards.Index.of(sort, each)))
                        .map(
                                index ->
                                        ListEntry.of(
                                                index.name(), index.shardKey(), index.sortKey()));
        var ofProducts =
                Stream.concat(
                                Stream.of(
                                        ProductSchema.INSTANCE,
                                        DynamoStockLevels.SCHEMA,
                                        DynamoProductsBySeller.RATED),
                                lists)
                        .map(schema -> new SchemaOf(Table.PRODUCTS, schema));
        var ofVariants =
                Stream.of(VariantSchema.INSTANCE, DynamoStockLevels.VARIANTS)
                        .map(schema -> new SchemaOf(Table.VARIANTS, schema));
        return Stream.concat(ofProducts, ofVariants).toList();
    }
}
