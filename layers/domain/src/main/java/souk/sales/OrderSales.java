package souk.sales;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.SellerId;
import souk.order.Order;

/**
 * What an order in its present state adds to its sellers' sales: nothing before it is paid. What is
 * given back is taken from the day on which it was sold, so that no day falls below zero; it is
 * allocated to the sellers in {@link Proportion}, and to the lines and the shipping of each.
 *
 * @param paidAt when it was paid
 * @param bySeller in the order of the lines
 */
record OrderSales(Instant paidAt, Map<SellerId, SellerShare> bySeller) {

    static Optional<OrderSales> of(Order order) {
        return order.state().paidAt().map(at -> new OrderSales(at, SellerShare.of(order)));
    }

    LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(paidAt, zone);
    }
}
