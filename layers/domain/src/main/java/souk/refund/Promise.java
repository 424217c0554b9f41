package souk.refund;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.money.Money;
import souk.order.Order;
import souk.order.Party;
import souk.order.Refund;
import souk.order.RefundId;
import souk.order.RefundNote;
import souk.order.RefundTerms;
import souk.order.RefundedLine;

/**
 * A refund that is promised to a shopper, with what it does to its order. Every way to give money
 * back makes one, and whoever keeps it has reserved its units and amounts.
 *
 * @param restocked units that go back into stock, by line
 */
record Promise(Order after, Refund refund, Map<LineId, Integer> restocked) {

    /** Who asks for it, and why. */
    record Asker(RefundId id, Party by, Optional<RefundNote> reason, String requestHash) {}

    /**
     * Makes it of items that {@code found} has left. The shipping of a seller of whom nothing is
     * sent any more goes back whole.
     *
     * @param shipping of each seller, in minor units
     */
    static Promise of(
            Refunds.Found found,
            Asker asker,
            List<RefundItem> items,
            Map<SellerId, Long> shipping,
            Instant now) {
        Order order = found.order();
        Map<LineId, Integer> cancelled = units(items, RefundItem::cancelled);
        Map<LineId, Integer> returned = units(items, RefundItem::returned);
        var terms =
                new RefundTerms(
                        items.stream().map(Promise::line).toList(),
                        withUnsent(found, items, cancelled, shipping),
                        asker.by(),
                        asker.reason(),
                        asker.requestHash());
        var amount = new Money(terms.allocation().total(), order.total().currency());
        Refund refund = Refund.asked(asker.id(), amount, now, terms);
        var counts = order.counts().withCancelled(cancelled).withReturned(returned);
        Order after = order.promised(found.refunds(), refund, counts, now);
        List<RefundItem> restocked = items.stream().filter(RefundItem::restocked).toList();
        return new Promise(after, refund, units(restocked, RefundItem::units));
    }

    private static Map<SellerId, Long> withUnsent(
            Refunds.Found found,
            List<RefundItem> items,
            Map<LineId, Integer> cancelled,
            Map<SellerId, Long> shipping) {
        Remainder left = found.left();
        Map<SellerId, Long> all = new HashMap<>(shipping);
        for (RefundItem item : items) {
            SellerId seller = item.line().seller();
            if (item.cancelled() > 0 && left.nothingIsSent(seller, cancelled)) {
                all.put(seller, left.shipping(seller));
            }
        }
        return all;
    }

    private static RefundedLine line(RefundItem item) {
        return new RefundedLine(item.line().id(), item.units(), item.amount());
    }

    private static Map<LineId, Integer> units(
            List<RefundItem> items, ToIntFunction<RefundItem> which) {
        return items.stream()
                .filter(item -> which.applyAsInt(item) > 0)
                .collect(Collectors.toMap(item -> item.line().id(), which::applyAsInt));
    }
}
