package souk.dynamo.catalogue;

import static souk.dynamo.catalogue.ProductSchema.CURRENCY;
import static souk.dynamo.catalogue.ProductSchema.ID;
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
 * What a line of an order does to the stock of its product. One index holds stock, the one that its
 * seller's overview is read from.
 */
public record StockWrite(Tables tables) {

    /** Takes the line's units if the product is still sold, at this very price, and has them. */
    public RowUpdate asShown(OrderLine line) {
        return again(line)
                .when(STATUS.is(ProductStatus.ACTIVE))
                .when(ProductSchema.suspended(Suspension.NONE))
                .when(PRICE.is(line.price().minor()))
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
        return update(line).increase(STOCK, units).when(ID.exists());
    }

    private RowUpdate update(OrderLine line) {
        var products = tables.table(Table.PRODUCTS, ProductSchema.INSTANCE);
        return RowUpdate.of(products, ProductSchema.keyOf(line.productId().value()));
    }
}
