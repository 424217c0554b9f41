package souk.refund;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.SellerId;
import souk.order.NoSuchOrder;
import souk.order.OrderId;
import souk.order.OrderLine;
import souk.order.Party;
import souk.order.Refund;
import souk.order.RefundId;
import souk.order.StockHold;
import souk.parcel.SellerOrder;
import souk.value.Digest;
import souk.value.IdempotencyKey;
import souk.value.IdempotencyKeyReused;

/**
 * Lets sellers give money of their own lines and shipping back. Units that nobody has packed yet
 * are cancelled first; then those that were sent count as returned. Safe for use by many threads.
 */
public final class SellerRefunds {
    private static final int MAX_ATTEMPTS = 20;

    private final Refunds refunds;
    private final Clock clock;

    public SellerRefunds(Refunds refunds, Clock clock) {
        this.refunds = refunds;
        this.clock = clock;
    }

    /**
     * Promises what is asked for, once per key; the sweep sends it.
     *
     * @return the refund as it is now; the earlier one, when the key was used for the same before
     * @throws NoSuchOrder when no paid order of that id has lines of the seller
     * @throws NoSuchLine when it names a line that is not the seller's
     * @throws NotRefundable when less is left, or nothing
     * @throws IdempotencyKeyReused when the key was used for another request
     */
    public Refund give(SellerId seller, OrderId id, IdempotencyKey key, RefundRequest request) {
        var refundId = new RefundId(Digest.of("refund", id.value(), seller.value(), key.value()));
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Refunds.Found found = sold(refunds.find(id), seller);
            Optional<Refund> made = found.refund(refundId);
            if (made.isPresent()) {
                return repeated(made.get(), request);
            }
            Promise promise = promise(found, seller, refundId, request);
            if (refunds.keep(
                    found.order(), promise.after(), Refunds.Change.of(promise, Optional.empty()))) {
                return promise.refund();
            }
        }
        throw new RefundsBusy();
    }

    /** The order, if it is sold and has lines of the seller. */
    static Refunds.Found sold(Optional<Refunds.Found> found, SellerId seller) {
        SellerOrder.sold(found.map(Refunds.Found::order), seller);
        return found.filter(each -> each.order().hold() == StockHold.COMMITTED)
                .orElseThrow(NoSuchOrder::new);
    }

    private static Refund repeated(Refund made, RefundRequest request) {
        if (!made.terms().orElseThrow().requestHash().equals(request.hash())) {
            throw new IdempotencyKeyReused();
        }
        return made;
    }

    private Promise promise(
            Refunds.Found found, SellerId seller, RefundId id, RefundRequest request) {
        Remainder left = found.left();
        if (request.shipping() > left.shipping(seller)) {
            throw new NotRefundable(left, seller);
        }
        List<RefundItem> items = new ArrayList<>();
        for (RefundRequest.Line each : request.lines()) {
            OrderLine line =
                    left.line(each.id())
                            .filter(own -> own.seller().equals(seller))
                            .orElseThrow(NoSuchLine::new);
            items.add(item(left, line, each, request.restock()));
        }
        Map<SellerId, Long> shipping =
                request.shipping() > 0 ? Map.of(seller, request.shipping()) : Map.of();
        var asker = new Promise.Asker(id, Party.SELLER, request.reason(), request.hash());
        return Promise.of(found, asker, items, shipping, clock.instant());
    }

    private static RefundItem item(
            Remainder left, OrderLine line, RefundRequest.Line asked, boolean restock) {
        int units = asked.quantity().orElse(0);
        int cancelled = Math.min(units, left.toCancel(line));
        int returned = units - cancelled;
        boolean enough = returned <= left.sent(line);
        long amount = enough ? amount(left, line, asked, units) : 0;
        if (!enough || amount > left.amount(line)) {
            throw new NotRefundable(left, line.seller());
        }
        return new RefundItem(line, cancelled, returned, amount, restock);
    }

    private static long amount(
            Remainder left, OrderLine line, RefundRequest.Line asked, int units) {
        return asked.amount().isPresent() ? asked.amount().getAsLong() : left.amount(line, units);
    }
}
