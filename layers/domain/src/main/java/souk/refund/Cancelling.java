package souk.refund;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.order.LineUnits;
import souk.order.NoSuchOrder;
import souk.order.OrderId;
import souk.order.OrderLine;
import souk.order.OrderWithRefunds;
import souk.order.Party;
import souk.order.Refund;
import souk.order.RefundId;
import souk.order.StockHold;
import souk.payment.Cancellation;
import souk.payment.CancelledOrder;
import souk.payment.NotCancelled;
import souk.payment.SettlementResult;
import souk.shopper.ShopperId;
import souk.value.Digest;
import souk.value.IdempotencyKey;
import souk.value.IdempotencyKeyReused;

/**
 * Lets shoppers cancel: an unpaid order whole, by {@link Cancellation}; of a paid one, units that
 * nobody has packed yet, whose money goes back. Packing and cancelling are decided under the
 * order's version, so that no unit is sent and cancelled. Safe for use by many threads.
 */
public final class Cancelling {
    private static final int MAX_ATTEMPTS = 20;

    private final Refunds refunds;
    private final Cancellation unpaid;
    private final Clock clock;

    public Cancelling(Refunds refunds, Cancellation unpaid, Clock clock) {
        this.refunds = refunds;
        this.unpaid = unpaid;
        this.clock = clock;
    }

    /**
     * Cancels what is asked for, once per key.
     *
     * @throws NoSuchOrder when the shopper has no such order
     * @throws NotCancelled when nothing of it can be cancelled, or not as asked
     * @throws NoSuchLine when it names a line that the order has not
     * @throws IdempotencyKeyReused when the key was used for another request
     */
    public CancelledOrder cancel(
            ShopperId shopper, OrderId id, IdempotencyKey key, CancelRequest request) {
        var refundId = new RefundId(Digest.of("cancellation", id.value(), key.value()));
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Refunds.Found found =
                    refunds.find(id)
                            .filter(each -> each.order().shopper().equals(shopper))
                            .orElseThrow(NoSuchOrder::new);
            Optional<Refund> made = found.refund(refundId);
            if (made.isPresent()) {
                return repeated(found, made.get(), request);
            }
            if (found.order().hold() != StockHold.COMMITTED) {
                return cancelUnpaid(found, request);
            }
            Promise promise = promise(found, refundId, request);
            if (refunds.keep(
                    found.order(), promise.after(), Refunds.Change.of(promise, Optional.empty()))) {
                var all = Refund.with(found.refunds(), promise.refund());
                return cancelled(new OrderWithRefunds(promise.after(), all));
            }
        }
        throw new RefundsBusy();
    }

    private static CancelledOrder repeated(
            Refunds.Found found, Refund made, CancelRequest request) {
        if (!made.terms().orElseThrow().requestHash().equals(request.hash())) {
            throw new IdempotencyKeyReused();
        }
        return cancelled(shown(found));
    }

    private CancelledOrder cancelUnpaid(Refunds.Found found, CancelRequest request) {
        if (request.lines().isPresent()) {
            throw refused(NotCancelled.Cause.ORDER_NOT_PAID, found);
        }
        return unpaid.cancel(found.order());
    }

    private Promise promise(Refunds.Found found, RefundId id, CancelRequest request) {
        if (request.unpaidOnly()) {
            throw refused(NotCancelled.Cause.ORDER_ALREADY_PAID, found);
        }
        List<RefundItem> items =
                request.lines()
                        .map(lines -> named(found, lines))
                        .orElseGet(() -> all(found.left()));
        if (items.isEmpty()) {
            throw refused(NotCancelled.Cause.UNITS_NOT_LEFT, found);
        }
        var asker = new Promise.Asker(id, Party.SHOPPER, Optional.empty(), request.hash());
        return Promise.of(found, asker, items, Map.of(), clock.instant());
    }

    private static List<RefundItem> named(Refunds.Found found, List<LineUnits> lines) {
        Remainder left = found.left();
        List<RefundItem> items = new ArrayList<>();
        for (LineUnits each : lines) {
            OrderLine line = left.line(each.id()).orElseThrow(NoSuchLine::new);
            int units = each.quantity().units();
            if (units > left.toPack(line)) {
                throw refused(NotCancelled.Cause.UNITS_NOT_LEFT, found);
            }
            items.add(item(left, line, units));
        }
        return items;
    }

    private static List<RefundItem> all(Remainder left) {
        return left.order().lines().stream()
                .filter(line -> left.toPack(line) > 0)
                .map(line -> item(left, line, left.toPack(line)))
                .toList();
    }

    private static RefundItem item(Remainder left, OrderLine line, int units) {
        return new RefundItem(line, units, 0, left.amount(line, units), true);
    }

    private static CancelledOrder cancelled(OrderWithRefunds shown) {
        return new CancelledOrder(shown, SettlementResult.unchanged(shown.order()));
    }

    private static OrderWithRefunds shown(Refunds.Found found) {
        return new OrderWithRefunds(found.order(), found.refunds());
    }

    private static NotCancelled refused(NotCancelled.Cause cause, Refunds.Found found) {
        return new NotCancelled(cause, shown(found), SettlementResult.unchanged(found.order()));
    }
}
