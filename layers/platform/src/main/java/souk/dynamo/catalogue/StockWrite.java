package souk.dynamo.catalogue;

import static souk.dynamo.catalogue.ProductSchema.CURRENCY;
import static souk.dynamo.catalogue.ProductSchema.PRICE;
import static souk.dynamo.catalogue.ProductSchema.STATUS;
import static souk.dynamo.catalogue.ProductSchema.STOCK;

import souk.catalogue.ProductStatus;
import souk.catalogue.Suspension;
import souk.dynamo.RowUpdate;
import souk.dynamo.Table;
import souk.dynamo.Tables;
import souk.order.OrderLine;

/**
 * What a line of an order does to the stock of its product, or of the variant that was chosen. One
 * index of each table holds stock, the one that its seller's overview is read from.
 */
public record StockWrite(Tables tables) {

    /** Takes the line's units if the product is still sold, at this very price, and has them. */
    public RowUpdate asShown(OrderLine line) {
        var update = again(line).when(STATUS.is(ProductStatus.ACTIVE));
        if (line.id().variant().isEmpty()) {
            update.when(ProductSchema.suspended(Suspension.NONE));
        }
        return update.when(PRICE.is(line.price().minor()))
                .when(CURRENCY.is(line.price().currency()));
    }

    /** Takes the line's units once more: it is paid, at the price of then. */
    public RowUpdate again(OrderLine line) {
        int units = line.quantity().units();
        return update(line).increase(STOCK, -units).when(STOCK.atLeast(units));
    }

    /** Gives the line's units back. A product is archived, never deleted. */
    public RowUpdate back(OrderLine line) {
        return back(line, line.quantity().units());
    }

    /** Gives some of them back. */
    public RowUpdate back(OrderLine line, int units) {
        return update(line).increase(STOCK, units).when(STOCK.exists());
    }

    private RowUpdate update(OrderLine line) {
        var variant = line.id().variant();
        if (variant.isPresent()) {
            return RowUpdate.of(
                    tables.table(Table.VARIANTS, VariantSchema.INSTANCE),
                    VariantSchema.key(line.productId(), variant.get()));
        }
        var products = tables.table(Table.PRODUCTS, ProductSchema.INSTANCE);
        return RowUpdate.of(products, ProductSchema.keyOf(line.productId().value()));
    }
}
