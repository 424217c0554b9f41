package souk.sales;

import java.util.List;
import java.util.Map;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;

/**
 * What one step of an order adds to one seller's sums.
 *
 * @param total of the day
 * @param products by product; none that does not change
 * @param lines all that the seller sold in the order, whatever changes
 * @param charged for the sending, in minor units, by this step
 */
public record SellerChange(
        SellerId seller,
        SalesFigures total,
        Map<ProductId, SalesFigures> products,
        List<SoldLine> lines,
        long charged) {
    public SellerChange {
        lines = List.copyOf(lines);
    }
}
