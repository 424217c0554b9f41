package souk.proof.sales;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import souk.catalogue.SellerId;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.PaymentStatus;
import souk.order.ShippingCharge;

/**
 * What Sales must hold, counted from the last states of all orders by long division: row by row,
 * {@code revenue shipping orders units refunded}, and of each order how far it is sent. It shares
 * no code with the shop.
 */
final class ExpectedSales {
    /** Stands among a seller's products. */
    private static final String SENDING = "the sending";

    private final Map<String, long[]> rows = new TreeMap<>();
    private final Map<String, String> sent = new TreeMap<>();
    private final ZoneId zone;

    ExpectedSales(ZoneId zone) {
        this.zone = zone;
    }

    void add(Order order) {
        order.state().history().stream()
                .filter(entry -> entry.status() == PaymentStatus.PAID)
                .findFirst()
                .ifPresent(paid -> add(order, paid.at().atZone(zone).toLocalDate()));
    }

    private void add(Order order, LocalDate day) {
        long given = order.state().refunds().given().minor();
        boolean whole = given == order.total().minor() && given > 0;
        Map<String, Long> bySeller = new LinkedHashMap<>();
        for (OrderLine line : order.lines()) {
            bySeller.merge(line.seller().value(), price(line), Long::sum);
        }
        Map<String, Long> charged = new LinkedHashMap<>();
        for (ShippingCharge charge : order.shipping().charges()) {
            charged.put(charge.seller().value(), charge.amount().minor());
            bySeller.merge(charge.seller().value(), charge.amount().minor(), Long::sum);
        }
        Map<String, Long> back = spread(given, bySeller);
        Set<String> sellers = new TreeSet<>();
        for (OrderLine line : order.lines()) {
            Map<String, Long> own = new LinkedHashMap<>();
            for (OrderLine each : order.lines()) {
                if (each.seller().equals(line.seller())) {
                    own.put(each.productId().value(), price(each));
                }
            }
            long sending = charged.getOrDefault(line.seller().value(), 0L);
            own.put(SENDING, sending);
            Map<String, Long> parts = spread(back.getOrDefault(line.seller().value(), 0L), own);
            long refunded = parts.getOrDefault(line.productId().value(), 0L);
            long price = price(line);
            long units = whole ? 0 : line.quantity().units();
            String seller = line.seller() + " ";
            LocalDate monday = day;
            while (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
                monday = monday.minusDays(1);
            }
            for (String row :
                    List.of(
                            seller + day,
                            seller + "d#" + day + "#" + line.productId(),
                            seller + "w#" + monday + "#" + line.productId())) {
                count(row, price - refunded, 0, 0, units, refunded);
            }
            if (sellers.add(seller)) {
                sent.put(seller + "o#" + order.id(), fulfilment(order, line.seller(), whole));
                long sent = parts.getOrDefault(SENDING, 0L);
                count(seller + day, 0, sending - sent, whole ? 0 : 1, 0, sent);
            }
        }
    }

    private static String fulfilment(Order order, SellerId seller, boolean whole) {
        int bought = 0;
        int shipped = 0;
        int delivered = 0;
        for (OrderLine line : order.lines()) {
            if (line.seller().equals(seller)) {
                bought += line.quantity().units();
                shipped += order.counts().shipped(line.id());
                delivered += order.counts().delivered(line.id());
            }
        }
        if (shipped == 0) {
            return whole ? "None" : "Unfulfilled";
        }
        if (shipped < bought && !whole) {
            return "PartlyShipped";
        }
        return delivered == shipped ? "Delivered" : "Shipped";
    }

    private static long price(OrderLine line) {
        return line.price().minor() * line.quantity().units();
    }

    /** Rounded down, and what is left over cent by cent to where most is left. */
    private static Map<String, Long> spread(long amount, Map<String, Long> over) {
        long all = over.values().stream().mapToLong(Long::longValue).sum();
        Map<String, Long> parts = new LinkedHashMap<>();
        long rest = amount;
        for (Map.Entry<String, Long> each : over.entrySet()) {
            long part =
                    new BigDecimal(amount)
                            .multiply(new BigDecimal(each.getValue()))
                            .divideToIntegralValue(new BigDecimal(all))
                            .longValueExact();
            parts.put(each.getKey(), part);
            rest -= part;
        }
        for (; rest > 0; rest--) {
            String fullest = "";
            long most = 0;
            for (Map.Entry<String, Long> each : over.entrySet()) {
                long left = each.getValue() - parts.getOrDefault(each.getKey(), 0L);
                if (left > most) {
                    most = left;
                    fullest = each.getKey();
                }
            }
            parts.merge(fullest, 1L, Long::sum);
        }
        return parts;
    }

    private void count(
            String row, long revenue, long shipping, long orders, long units, long refunded) {
        long[] sums = rows.computeIfAbsent(row, key -> new long[5]);
        sums[0] += revenue;
        sums[1] += shipping;
        sums[2] += orders;
        sums[3] += units;
        sums[4] += refunded;
    }

    /** Rows that hold something, as text. */
    Map<String, String> rows() {
        Map<String, String> texts = new TreeMap<>(sent);
        rows.forEach(
                (row, sums) -> {
                    String text =
                            "%d %d %d %d %d".formatted(sums[0], sums[1], sums[2], sums[3], sums[4]);
                    if (!text.equals("0 0 0 0 0")) {
                        texts.put(row, text);
                    }
                });
        return texts;
    }
}
