package souk.proof.sales;

import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.PaymentStatus;

/**
 * What Sales must hold, counted from the last states of all orders by long division: row by row,
 * {@code revenue orders units refunded}. It shares no code with the shop.
 */
final class ExpectedSales {
    private final Map<String, long[]> rows = new TreeMap<>();
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
        boolean whole = order.status() == PaymentStatus.REFUNDED;
        BigInteger back = BigInteger.valueOf(order.state().refunded().minor());
        BigInteger total = BigInteger.valueOf(order.total().minor());
        BigInteger before = BigInteger.ZERO;
        Set<String> sellers = new TreeSet<>();
        for (OrderLine line : order.lines()) {
            long price = line.price().minor() * line.quantity().units();
            BigInteger after = before.add(BigInteger.valueOf(price));
            long refunded =
                    back.multiply(after)
                            .divide(total)
                            .subtract(back.multiply(before).divide(total))
                            .longValueExact();
            before = after;
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
                count(row, price - refunded, 0, units, refunded);
            }
            if (sellers.add(seller)) {
                count(seller + day, 0, whole ? 0 : 1, 0, 0);
            }
        }
    }

    private void count(String row, long revenue, long orders, long units, long refunded) {
        long[] sums = rows.computeIfAbsent(row, key -> new long[4]);
        sums[0] += revenue;
        sums[1] += orders;
        sums[2] += units;
        sums[3] += refunded;
    }

    /** Rows that hold something, as text. */
    Map<String, String> rows() {
        Map<String, String> texts = new TreeMap<>();
        rows.forEach(
                (row, sums) -> {
                    String text = "%d %d %d %d".formatted(sums[0], sums[1], sums[2], sums[3]);
                    if (!text.equals("0 0 0 0")) {
                        texts.put(row, text);
                    }
                });
        return texts;
    }
}
