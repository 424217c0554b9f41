package souk.dynamo.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import souk.catalogue.Product;
import souk.catalogue.Variant;
import souk.catalogue.VariantId;
import souk.dynamo.Attribute;
import souk.dynamo.RowUpdate;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.dynamo.Transaction;
import souk.listing.ListingsBusy;
import souk.listing.VariantStep;

/**
 * Variants of a listing that its transaction has no room for, which takes 100 rows. They stand in
 * the row of the product, written by that very transaction, until a second one has written them. So
 * a save is never half forgotten: whoever reads the listing next for its seller ends it.
 */
record LateVariants(Tables tables) {
    /** Rows of variants in one transaction, beside the product, its seller and the tail. */
    private static final int ROOM = 97;

    private static final Attribute<List<Map<String, AttributeValue>>> LATE =
            Attribute.maps("late", row -> row, row -> row);
    private static final Attribute<Boolean> SETS_STOCK = Attribute.flag("setsStock");
    private static final Attribute<Integer> RESTOCK = Attribute.count("restock");

    /** Those that go into the transaction of the product. */
    static List<VariantStep> first(List<VariantStep> steps) {
        return steps.subList(0, Math.min(ROOM, steps.size()));
    }

    /** The others, as an attribute of the product; none where all have room. */
    static Map<String, AttributeValue> attribute(Product product, List<VariantStep> steps) {
        return steps.size() <= ROOM
                ? Map.of()
                : Map.ofEntries(
                        LATE.entry(
                                steps.subList(ROOM, steps.size()).stream()
                                        .map(step -> row(product, step))
                                        .toList()));
    }

    static void set(RowUpdate update, Product product, List<VariantStep> steps) {
        update.setWhatDiffers(Map.of(), attribute(product, steps));
    }

    /**
     * Writes those that are late, if any still are.
     *
     * @param row of the product
     */
    void write(Product product, Map<String, AttributeValue> row, String token) {
        List<Map<String, AttributeValue>> late = LATE.maybeOf(row).orElse(List.of());
        if (late.isEmpty()) {
            return;
        }
        Map<VariantId, Variant> now = new HashMap<>();
        VariantSchema.of(tables, product.id(), true).forEach(each -> now.put(each.id(), each));
        var products = tables.table(Table.PRODUCTS, ProductSchema.INSTANCE);
        var transaction =
                new Transaction()
                        .update(
                                RowUpdate.of(products, ProductSchema.keyOf(product.id().value()))
                                        .remove(LATE)
                                        .when(LATE.is(late)));
        List<VariantStep> steps = new ArrayList<>();
        late.forEach(each -> steps.add(step(each, now)));
        steps.forEach(step -> transaction.update(new VariantWrite(tables, product, step).update()));
        // If another has done it, there is nothing left to do.
        transaction.run(tables, token, ListingsBusy::new);
    }

    private static Map<String, AttributeValue> row(Product product, VariantStep step) {
        Map<String, AttributeValue> row =
                new HashMap<>(
                        VariantSchema.INSTANCE.write(
                                new VariantSchema.Row(
                                        product.id(), product.seller(), step.after())));
        SETS_STOCK.put(row, Optional.of(step.setsStock()).filter(Boolean::booleanValue));
        RESTOCK.put(row, step.restock());
        return row;
    }

    private static VariantStep step(Map<String, AttributeValue> row, Map<VariantId, Variant> now) {
        Variant after = VariantSchema.INSTANCE.read(row).variant();
        return new VariantStep(
                Optional.ofNullable(now.get(after.id())),
                after,
                SETS_STOCK.isIn(row),
                RESTOCK.of(row));
    }
}
