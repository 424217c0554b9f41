package souk.sales;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.ProductId;
import souk.catalogue.SellerId;
import souk.money.Money;
import souk.order.OrderId;
import souk.value.Page;

/** Where sellers' sums are kept. Safe for use by many threads. */
public interface Sales {
    /**
     * Adds a step, once: a step that was added before changes nothing.
     *
     * @throws SalesBusy when others add to the same totals again and again
     */
    void add(SalesChange change);

    /** A seller's sums of a period and of the one before it; a moment old. */
    SalesTotals read(SellerId seller, Period period);

    /** The same of the days alone: the sums of products are neither read nor answered. */
    SalesTotals days(SellerId seller, Period period);

    /** One page of what a seller sold, order by order, the newest first. */
    Page<SoldOrder> findSoldOrders(SellerId seller, int limit, Optional<String> after);

    /**
     * Sums of a seller.
     *
     * @param days of the period and the one before it; days without sales may be absent
     * @param products of the period
     */
    record SalesTotals(Map<LocalDate, SalesFigures> days, Map<ProductId, SalesFigures> products) {}

    /**
     * One order, as far as it is a seller's.
     *
     * @param shipping what was paid for the seller's sending
     * @param refunded how much of the seller's lines and sending has been given back
     * @param returned whether the whole order has been, so that nothing is to be sent; a seller's
     *     share of a part says nothing about that, however it is rounded
     */
    record SoldOrder(
            OrderId order,
            Instant paidAt,
            List<SoldLine> lines,
            Money shipping,
            Money refunded,
            boolean returned) {
        public SoldOrder {
            lines = List.copyOf(lines);
        }

        /** Of the lines and the sending. */
        public Money total() {
            return lines.stream()
                    .map(line -> line.price().times(line.quantity()))
                    .reduce(shipping, Money::plus);
        }
    }
}
