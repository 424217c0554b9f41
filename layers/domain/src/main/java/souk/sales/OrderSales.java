package souk.sales;

import java.math.BigInteger;
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
 * given back is taken from the day on which it was sold, so that no day falls below zero; a part of
 * a refund is allocated to the lines in proportion, to the last minor unit.
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
        boolean whole = order.status() == PaymentStatus.REFUNDED;
        List<Long> totals = order.lines().stream().map(line -> line.total().minor()).toList();
        List<Long> back = allocate(order.state().refunded().minor(), totals);
        Map<SellerId, Map<ProductId, SalesFigures>> shares = new LinkedHashMap<>();
        for (int i = 0; i < order.lines().size(); i++) {
            OrderLine line = order.lines().get(i);
            var figures =
                    new SalesFigures(
                            totals.get(i) - back.get(i),
                            0,
                            whole ? 0 : line.quantity().units(),
                            back.get(i));
            shares.computeIfAbsent(line.seller(), seller -> new LinkedHashMap<>())
                    .merge(line.productId(), figures, SalesFigures::plus);
        }
        return shares;
    }

    /**
     * Allocates an amount by weight; parts sum to the amount exactly, none exceeds its weight. All
     * in minor units.
     */
    static List<Long> allocate(long amount, List<Long> weights) {
        BigInteger all = BigInteger.valueOf(weights.stream().mapToLong(Long::longValue).sum());
        List<Long> parts = new ArrayList<>(weights.size());
        long seen = 0;
        long given = 0;
        for (long weight : weights) {
            seen += weight;
            long until =
                    amount == 0
                            ? 0
                            : BigInteger.valueOf(amount)
                                    .multiply(BigInteger.valueOf(seen))
                                    .divide(all)
                                    .longValueExact();
            parts.add(until - given);
            given = until;
        }
        return parts;
    }
}
