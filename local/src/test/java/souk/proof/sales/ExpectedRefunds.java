package souk.proof.sales;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.Refund;
import souk.order.RefundState;
import souk.order.ShippingCharge;

/**
 * What went back of each part of an order, counted change by change. What a refund says it is for
 * is taken as it says. Others are spread by long division over what is left of all parts, and stay
 * there as far as there is room. It shares no code with the shop.
 */
final class ExpectedRefunds {
    private final Map<String, Long> paid = new LinkedHashMap<>();
    private final Map<String, String> sellers = new LinkedHashMap<>();
    private Map<String, Long> said = new LinkedHashMap<>();
    private Map<String, Long> spread = new LinkedHashMap<>();
    private final Map<String, Long> days = new TreeMap<>();
    private long given;

    private ExpectedRefunds(Order order) {
        for (OrderLine line : order.lines()) {
            add(line.id().value(), line.seller().value(), price(line));
        }
        for (ShippingCharge charge : order.shipping().charges()) {
            String seller = charge.seller().value();
            add(sending(seller), seller, charge.amount().minor());
        }
    }

    private void add(String part, String seller, long amount) {
        paid.put(part, amount);
        sellers.put(part, seller);
    }

    static ExpectedRefunds of(OrderLifecycle life, ZoneId zone) {
        var counted = new ExpectedRefunds(life.last());
        life.changes().forEach(change -> counted.count(change, zone));
        return counted;
    }

    static long price(OrderLine line) {
        return line.price().minor() * line.quantity().units();
    }

    /** The part of an order that a seller's sending is. */
    static String sending(String seller) {
        return "the sending of " + seller;
    }

    private void count(OrderLifecycle.Change change, ZoneId zone) {
        Map<String, Long> before = bySeller();
        Map<String, Long> now = new LinkedHashMap<>();
        long unsaid = 0;
        given = 0;
        for (Refund refund : change.refunds()) {
            boolean undone =
                    refund.state() == RefundState.FAILED || refund.state() == RefundState.CANCELLED;
            long amount = undone ? 0 : refund.amount().minor();
            given += amount;
            if (undone) {
                continue;
            }
            if (refund.terms().isEmpty()) {
                unsaid += amount;
            } else {
                var terms = refund.terms().get();
                terms.lines()
                        .forEach(line -> now.merge(line.id().value(), line.amount(), Long::sum));
                terms.shipping()
                        .forEach(
                                (seller, some) ->
                                        now.merge(sending(seller.value()), some, Long::sum));
            }
        }
        said = now;
        follow(unsaid);
        LocalDate day = change.at().atZone(zone).toLocalDate();
        bySeller()
                .forEach(
                        (seller, back) ->
                                days.merge(
                                        seller + " " + day,
                                        back - before.getOrDefault(seller, 0L),
                                        Long::sum));
    }

    /** What was spread stays, as far as there is room; more follows, or some of it goes. */
    private void follow(long unsaid) {
        Map<String, Long> free = new LinkedHashMap<>();
        Map<String, Long> next = new LinkedHashMap<>();
        long room = 0;
        long kept = 0;
        for (Map.Entry<String, Long> each : paid.entrySet()) {
            String part = each.getKey();
            long left = each.getValue() - said.getOrDefault(part, 0L);
            long stays = Math.min(spread.getOrDefault(part, 0L), left);
            room += left;
            kept += stays;
            next.put(part, stays);
            free.put(part, left - stays);
        }
        long more = Math.min(unsaid, room) - kept;
        if (more >= 0) {
            divide(more, free).forEach((part, some) -> next.merge(part, some, Long::sum));
        } else {
            divide(-more, new LinkedHashMap<>(next))
                    .forEach((part, some) -> next.merge(part, -some, Long::sum));
        }
        spread = next;
    }

    /** Of the lines or the sending of that name. */
    long back(String part) {
        return said.getOrDefault(part, 0L) + spread.getOrDefault(part, 0L);
    }

    /** How much of a seller's parts went back, by seller. */
    private Map<String, Long> bySeller() {
        Map<String, Long> sums = new LinkedHashMap<>();
        sellers.forEach((part, seller) -> sums.merge(seller, back(part), Long::sum));
        return sums;
    }

    /** What has not gone back, by seller. */
    Map<String, Long> left() {
        Map<String, Long> sums = new LinkedHashMap<>();
        sellers.forEach(
                (part, seller) ->
                        sums.merge(seller, paid.getOrDefault(part, 0L) - back(part), Long::sum));
        return sums;
    }

    /** Whether everything went back, or refunds said so of all that a seller has in the order. */
    boolean whole(String seller) {
        long all = paid.values().stream().mapToLong(Long::longValue).sum();
        long own = 0;
        long ownSaid = 0;
        for (Map.Entry<String, String> each : sellers.entrySet()) {
            if (each.getValue().equals(seller)) {
                own += paid.getOrDefault(each.getKey(), 0L);
                ownSaid += said.getOrDefault(each.getKey(), 0L);
            }
        }
        return given >= all || own == ownSaid;
    }

    boolean whole() {
        return given >= paid.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What went back on each day, by seller and day. */
    Map<String, Long> days() {
        return days;
    }

    /** Rounded down, and what is left over cent by cent to where most is left. */
    static Map<String, Long> divide(long amount, Map<String, Long> over) {
        long all = over.values().stream().mapToLong(Long::longValue).sum();
        Map<String, Long> parts = new LinkedHashMap<>();
        long rest = amount;
        for (Map.Entry<String, Long> each : over.entrySet()) {
            long part =
                    all == 0
                            ? 0
                            : new BigDecimal(amount)
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
}
