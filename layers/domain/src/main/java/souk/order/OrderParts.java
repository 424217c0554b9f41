package souk.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;

/**
 * The parts that an order's total is made of, in a fixed sequence: its lines, then its sellers'
 * shipping. All amounts are in minor units.
 */
record OrderParts(Order order) {

    /** What was paid for each part. */
    List<Long> paid() {
        List<Long> amounts = new ArrayList<>();
        order.lines().forEach(line -> amounts.add(line.total().minor()));
        order.shipping().charges().forEach(charge -> amounts.add(charge.amount().minor()));
        return amounts;
    }

    /** An allocation, part by part. */
    List<Long> of(Allocation allocation) {
        List<Long> amounts = new ArrayList<>();
        order.lines().forEach(line -> amounts.add(allocation.of(line.id())));
        order.shipping().charges().forEach(each -> amounts.add(allocation.of(each.seller())));
        return amounts;
    }

    /** The reverse of {@link #of}. */
    Allocation allocation(List<Long> amounts) {
        Map<LineId, Long> lines = new HashMap<>();
        int next = 0;
        for (OrderLine line : order.lines()) {
            lines.put(line.id(), amounts.get(next++));
        }
        Map<SellerId, Long> shipping = new HashMap<>();
        for (ShippingCharge charge : order.shipping().charges()) {
            shipping.put(charge.seller(), amounts.get(next++));
        }
        return new Allocation(lines, shipping);
    }
}
