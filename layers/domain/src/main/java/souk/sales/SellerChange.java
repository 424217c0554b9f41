package souk.sales;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.order.Fulfilment;

/**
 * What one step of an order adds to one seller's sums.
 *
 * @param total of the day
 * @param goods by line; none that does not change
 * @param lines all that the seller sold in the order, whatever changes
 * @param charged for the sending, in minor units, by this step
 * @param givenBack in minor units, by the day on which that was asked for; none that is 0
 * @param fulfilment how far the seller's lines are sent after it
 */
public record SellerChange(
        SellerId seller,
        SalesFigures total,
        Map<LineId, SalesFigures> goods,
        List<SoldLine> lines,
        long charged,
        Map<LocalDate, Long> givenBack,
        Fulfilment fulfilment) {
    public SellerChange {
        lines = List.copyOf(lines);
        givenBack = Map.copyOf(givenBack);
    }

    /** Whether it adds nothing; what moves from one line to another adds nothing to the total. */
    boolean isNone() {
        return total.isNone() && goods.isEmpty() && givenBack.isEmpty();
    }
}
