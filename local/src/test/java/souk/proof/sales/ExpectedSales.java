package souk.proof.sales;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import souk.catalogue.SellerId;
import souk.order.Dispute;
import souk.order.DisputeState;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.PaymentStatus;
import souk.order.ShippingCharge;

/**
 * What Sales must hold, counted from the last states of all orders and their refunds: row by row,
 * {@code revenue shipping orders units refunded givenBack lost}, and of each order how far it is
 * sent. It shares no code with the shop.
 */
final class ExpectedSales {
    private final Map<String, long[]> rows = new TreeMap<>();
    private final Map<String, String> sent = new TreeMap<>();
    private final ZoneId zone;

    ExpectedSales(ZoneId zone) {
        this.zone = zone;
    }

    void add(OrderLifecycle life) {
        life.last().state().history().stream()
                .filter(entry -> entry.status() == PaymentStatus.PAID)
                .findFirst()
                .ifPresent(paid -> add(life, paid.at().atZone(zone).toLocalDate()));
    }

    private void add(OrderLifecycle life, LocalDate day) {
        Order order = life.last();
        var refunds = ExpectedRefunds.of(life, zone);
        LocalDate monday = day;
        while (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            monday = monday.minusDays(1);
        }
        Map<String, Long> kept = new LinkedHashMap<>();
        for (OrderLine line : order.lines()) {
            long back = refunds.back(line.id().value());
            boolean whole = refunds.whole(line.seller().value());
            long units =
                    whole
                            ? 0
                            : line.quantity().units()
                                    - order.counts().cancelled(line.id())
                                    - order.counts().returned(line.id());
            kept.merge(line.seller().value(), units, Long::sum);
            String seller = line.seller() + " ";
            for (String row :
                    List.of(
                            seller + day,
                            seller + "d#" + day + "#" + line.id(),
                            seller + "w#" + monday + "#" + line.id())) {
                long revenue = ExpectedRefunds.price(line) - back;
                count(row, new long[] {revenue, 0, 0, units, back, 0, 0});
            }
        }
        kept.forEach(
                (seller, units) ->
                        count(
                                seller + " " + day,
                                new long[] {0, 0, units > 0 ? 1 : 0, 0, 0, 0, 0}));
        for (ShippingCharge charge : order.shipping().charges()) {
            String seller = charge.seller().value();
            long back = refunds.back(ExpectedRefunds.sending(seller));
            long left = charge.amount().minor() - back;
            count(seller + " " + day, new long[] {0, left, 0, 0, back, 0, 0});
        }
        for (OrderLine line : order.lines()) {
            sent.put(
                    line.seller() + " o#" + order.id(),
                    fulfilment(order, line.seller(), refunds.whole()));
        }
        refunds.days().forEach((row, amount) -> count(row, new long[] {0, 0, 0, 0, 0, amount, 0}));
        lost(order, refunds.left())
                .forEach(
                        (seller, amount) ->
                                count(seller + " " + day, new long[] {0, 0, 0, 0, 0, 0, amount}));
    }

    /** What lost disputes took, at most all that is left, in proportion to that. */
    private static Map<String, Long> lost(Order order, Map<String, Long> left) {
        long lost = 0;
        for (Dispute dispute : order.state().disputes().all()) {
            lost += dispute.state() == DisputeState.LOST ? dispute.amount().minor() : 0;
        }
        long all = left.values().stream().mapToLong(Long::longValue).sum();
        return ExpectedRefunds.divide(Math.min(lost, all), left);
    }

    private static String fulfilment(Order order, SellerId seller, boolean whole) {
        int toPack = 0;
        int shipped = 0;
        int delivered = 0;
        for (OrderLine line : order.lines()) {
            if (line.seller().equals(seller)) {
                toPack += line.quantity().units();
                toPack -= order.counts().shipped(line.id()) + order.counts().cancelled(line.id());
                shipped += order.counts().shipped(line.id());
                delivered += order.counts().delivered(line.id());
            }
        }
        if (shipped == 0) {
            return whole || toPack == 0 ? "None" : "Unfulfilled";
        }
        if (toPack > 0 && !whole) {
            return "PartlyShipped";
        }
        return delivered == shipped ? "Delivered" : "Shipped";
    }

    private void count(String row, long[] figures) {
        long[] sums = rows.computeIfAbsent(row, key -> new long[figures.length]);
        for (int i = 0; i < figures.length; i++) {
            sums[i] += figures[i];
        }
    }

    /** Rows that hold something, as text. */
    Map<String, String> rows() {
        Map<String, String> texts = new TreeMap<>(sent);
        rows.forEach(
                (row, sums) -> {
                    if (LongStream.of(sums).anyMatch(sum -> sum != 0)) {
                        texts.put(row, text(sums));
                    }
                });
        return texts;
    }

    private static String text(long[] sums) {
        return LongStream.of(sums).mapToObj(Long::toString).collect(Collectors.joining(" "));
    }
}
