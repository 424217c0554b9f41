package souk.sales;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.PaymentStatus;
import souk.order.StatusEntry;

/**
 * What an order in its present state adds to its sellers' sales: nothing before it is paid. What is
 * given back is taken from the day on which it was sold, so that no day falls below zero; it is
 * allocated to the sellers in {@link Proportion}, and to the lines of each.
 *
 * @param paidAt when it was paid
 * @param bySeller by seller and product, in the order of the lines
 */
record OrderSales(Instant paidAt, Map<SellerId, Map<ProductId, SalesFigures>> bySeller) {

    static Optional<OrderSales> of(Order order) {
        return order.state().history().stream()
                .filter(entry -> entry.status() == PaymentStatus.PAID)
                .findFirst()
                .map(StatusEntry::at)
                .map(at -> new OrderSales(at, shares(order)));
    }

    LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(paidAt, zone);
    }

    private static Map<SellerId, Map<ProductId, SalesFigures>> shares(Order order) {
        Map<SellerId, List<OrderLine>> sold = new LinkedHashMap<>();
        for (OrderLine line : order.lines()) {
            sold.computeIfAbsent(line.seller(), seller -> new ArrayList<>()).add(line);
        }
        List<Long> totals = sold.values().stream().map(OrderSales::total).toList();
        List<Long> back = Proportion.of(order.refunded().minor(), totals);
        Map<SellerId, Map<ProductId, SalesFigures>> shares = new LinkedHashMap<>();
        int next = 0;
        for (Map.Entry<SellerId, List<OrderLine>> seller : sold.entrySet()) {
            shares.put(
                    seller.getKey(), shares(seller.getValue(), back.get(next), order.returned()));
            next++;
        }
        return shares;
    }

    /**
     * The products of one seller.
     *
     * @param back how much of the seller's lines went back
     * @param whole whether the whole order did
     */
    private static Map<ProductId, SalesFigures> shares(
            List<OrderLine> lines, long back, boolean whole) {
        List<Long> totals = lines.stream().map(line -> line.total().minor()).toList();
        List<Long> parts = Proportion.of(back, totals);
        Map<ProductId, SalesFigures> shares = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            OrderLine line = lines.get(i);
            long part = parts.get(i);
            int units = whole ? 0 : line.quantity().units();
            var figures = new SalesFigures(totals.get(i) - part, 0, units, part);
            shares.merge(line.productId(), figures, SalesFigures::plus);
        }
        return shares;
    }

    private static long total(List<OrderLine> lines) {
        return lines.stream().mapToLong(line -> line.total().minor()).sum();
    }
}
