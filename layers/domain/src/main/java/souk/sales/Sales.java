package souk.sales;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.money.Money;
import souk.order.Fulfilment;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.PaymentStatus;
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

    /** The same of the days alone: the sums of goods are neither read nor answered. */
    SalesTotals days(SellerId seller, Period period);

    /** One page of what a seller sold, order by order, the newest first. */
    Page<SoldOrder> findSoldOrders(SellerId seller, int limit, Optional<String> after);

    /** The same of those that are sent so far. */
    Page<SoldOrder> findSoldOrders(
            SellerId seller, Fulfilment fulfilment, int limit, Optional<String> after);

    /** Orders of which the seller has units to pack, the longest paid first, at most so many. */
    List<OrderId> toSend(SellerId seller, int most);

    /**
     * Remembers how far a seller's part of an order is sent. What is older than what is known
     * changes nothing.
     */
    void sent(SentChange change);

    /**
     * Sums of a seller.
     *
     * @param days of the period and the one before it; days without sales may be absent
     * @param goods what was sold in the period, by product; of one with options, by variant
     */
    record SalesTotals(Map<LocalDate, SalesFigures> days, Map<LineId, SalesFigures> goods) {}

    /**
     * One order, as far as it is a seller's.
     *
     * @param shipping what was paid for the seller's sending
     * @param refunded how much of the seller's lines and sending has been given back
     * @param returned whether nothing of the seller's units is left; a share of a refund that was
     *     spread says nothing about that, however it is rounded
     * @param fulfilment how far the seller's lines are sent
     */
    record SoldOrder(
            OrderId order,
            Instant paidAt,
            List<SoldLine> lines,
            Money shipping,
            Money refunded,
            boolean returned,
            Fulfilment fulfilment) {
        public SoldOrder {
            lines = List.copyOf(lines);
        }

        /**
         * What the order is to its seller; empty when it was never paid, or has no line of theirs.
         */
        public static Optional<SoldOrder> of(Order order, SellerId seller) {
            return OrderSales.of(order)
                    .flatMap(
                            sales ->
                                    Optional.ofNullable(sales.bySeller().get(seller))
                                            .map(share -> of(order, seller, sales, share)));
        }

        private static SoldOrder of(
                Order order, SellerId seller, OrderSales sales, SellerShare share) {
            Currency currency = order.total().currency();
            return new SoldOrder(
                    order.id(),
                    sales.paidAt(),
                    SoldLine.of(order, seller),
                    new Money(share.charged(), currency),
                    new Money(share.refunded(), currency),
                    share.orders() == 0,
                    Fulfilment.of(order, seller));
        }

        /** How the payment of the seller's part stands. */
        public PaymentStatus paymentStatus() {
            if (refunded.minor() == 0) {
                return PaymentStatus.PAID;
            }
            return returned && refunded.equals(total())
                    ? PaymentStatus.REFUNDED
                    : PaymentStatus.PARTIALLY_REFUNDED;
        }

        /** Of the lines and the sending. */
        public Money total() {
            return lines.stream()
                    .map(line -> line.price().times(line.quantity()))
                    .reduce(shipping, Money::plus);
        }
    }
}
