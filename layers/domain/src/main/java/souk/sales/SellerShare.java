package souk.sales;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.ShippingCharge;

/**
 * What one seller has of a paid order.
 *
 * @param products the goods, in the order of the lines
 * @param shipping the sending
 * @param charged what was paid for the sending, in minor units, whatever was given back since
 */
record SellerShare(Map<ProductId, SalesFigures> products, SalesFigures shipping, long charged) {
    /** Of an order that is not paid. */
    static final SellerShare NONE = new SellerShare(Map.of(), SalesFigures.NONE, 0);

    /** Of each seller. */
    static Map<SellerId, SellerShare> of(Order order) {
        Map<SellerId, Part> parts = new LinkedHashMap<>();
        order.lines()
                .forEach(line -> parts.computeIfAbsent(line.seller(), _ -> new Part()).add(line));
        for (ShippingCharge charge : order.shipping().charges()) {
            parts.computeIfAbsent(charge.seller(), _ -> new Part()).charged =
                    charge.amount().minor();
        }
        List<Long> totals = parts.values().stream().map(Part::total).toList();
        List<Long> back = Proportion.of(order.refunded().minor(), totals);
        Map<SellerId, SellerShare> shares = new LinkedHashMap<>();
        int next = 0;
        for (Map.Entry<SellerId, Part> part : parts.entrySet()) {
            shares.put(part.getKey(), part.getValue().share(back.get(next), order.returned()));
            next++;
        }
        return shares;
    }

    /** One order, unless all of it went back: then no unit is left of it. */
    long orders() {
        return products.values().stream().anyMatch(each -> each.units() > 0) ? 1 : 0;
    }

    /** How much of the goods and the sending went back, in minor units. */
    long refunded() {
        return products.values().stream()
                .mapToLong(SalesFigures::refunded)
                .reduce(shipping.refunded(), Long::sum);
    }

    /** The lines and the sending of one seller. */
    private static final class Part {
        private final List<OrderLine> lines = new ArrayList<>();
        private long charged;

        void add(OrderLine line) {
            lines.add(line);
        }

        long total() {
            return charged + lines.stream().mapToLong(line -> line.total().minor()).sum();
        }

        /**
         * @param back how much of it went back
         * @param whole whether the whole order did
         */
        SellerShare share(long back, boolean whole) {
            List<Long> totals = new ArrayList<>();
            lines.forEach(line -> totals.add(line.total().minor()));
            totals.add(charged);
            List<Long> parts = Proportion.of(back, totals);
            Map<ProductId, SalesFigures> products = new LinkedHashMap<>();
            for (int i = 0; i < lines.size(); i++) {
                OrderLine line = lines.get(i);
                long part = parts.get(i);
                int units = whole ? 0 : line.quantity().units();
                var figures = new SalesFigures(totals.get(i) - part, 0, 0, units, part);
                products.merge(line.productId(), figures, SalesFigures::plus);
            }
            long part = parts.getLast();
            return new SellerShare(
                    products, new SalesFigures(0, charged - part, 0, 0, part), charged);
        }
    }
}
