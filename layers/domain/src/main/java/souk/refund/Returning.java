package souk.refund;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.order.LineUnits;
import souk.order.NoSuchOrder;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.OrderLine;
import souk.order.Party;
import souk.order.RefundId;
import souk.order.StockHold;
import souk.parcel.Parcels;
import souk.refund.ReturnPeriod.Returnable;
import souk.shopper.ShopperId;
import souk.value.Digest;
import souk.value.IdempotencyKey;
import souk.value.IdempotencyKeyReused;

/**
 * Units that go back: asked for by their shopper, approved or refused, then received by their
 * seller; what is received is refunded. Safe for use by many threads.
 */
public final class Returning {
    private static final int MAX_ATTEMPTS = 20;

    private final Refunds refunds;
    private final Parcels parcels;
    private final ReturnPeriod period;
    private final Clock clock;

    public Returning(Refunds refunds, Parcels parcels, ReturnPeriod period, Clock clock) {
        this.refunds = refunds;
        this.parcels = parcels;
        this.period = period;
        this.clock = clock;
    }

    /**
     * Asks for a return, once per key.
     *
     * @return the return as it is now; the earlier one, when the key was used for the same before
     * @throws NoSuchOrder when the shopper has no such paid order
     * @throws NoSuchLine when it names a line that the order has not
     * @throws SeveralSellers when the lines are not of one seller
     * @throws NotReturnable when fewer units may be returned, or it is too late
     * @throws IdempotencyKeyReused when the key was used for another request
     */
    public Return ask(ShopperId shopper, OrderId id, IdempotencyKey key, ReturnRequest request) {
        var returnId = new ReturnId(Digest.of("return", id.value(), key.value()));
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Refunds.Found found =
                    refunds.find(id)
                            .filter(each -> each.order().shopper().equals(shopper))
                            .filter(each -> each.order().hold() == StockHold.COMMITTED)
                            .orElseThrow(NoSuchOrder::new);
            Optional<Return> made = found.returned(returnId);
            if (made.isPresent()) {
                return repeated(made.get(), request);
            }
            Return asked = asked(found, returnId, request);
            Order order = found.order();
            if (refunds.keep(order, order.touched(), Refunds.Change.of(asked))) {
                return asked;
            }
        }
        throw new RefundsBusy();
    }

    /**
     * Its seller says what becomes of a return. Saying it twice changes nothing.
     *
     * @return the return as it is now
     * @throws NoSuchOrder when no paid order of that id has lines of the seller
     * @throws NoSuchReturn when the return is not there, or not the seller's
     * @throws ReturnUnchangeable when it cannot become that
     * @throws NotRefundable when less of the shipping is left than is to go back
     */
    public Return change(SellerId seller, OrderId id, ReturnId returnId, ReturnChange said) {
        for (int attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
            Refunds.Found found = SellerRefunds.sold(refunds.find(id), seller);
            Return before =
                    found.returned(returnId)
                            .filter(each -> each.seller().equals(seller))
                            .orElseThrow(NoSuchReturn::new);
            Instant now = clock.instant();
            Return after = before.after(said, now);
            if (after.equals(before) || kept(found, after, said, now)) {
                return after;
            }
        }
        throw new RefundsBusy();
    }

    private boolean kept(Refunds.Found found, Return after, ReturnChange said, Instant now) {
        Order order = found.order();
        if (after.state() != ReturnState.RECEIVED) {
            return refunds.keep(order, order.touched(), Refunds.Change.of(after));
        }
        Promise promise = received(found, after, said, now);
        return refunds.keep(order, promise.after(), Refunds.Change.of(promise, Optional.of(after)));
    }

    private static Promise received(
            Refunds.Found found, Return received, ReturnChange said, Instant now) {
        Remainder left = found.left();
        SellerId seller = received.seller();
        if (said.shipping() > left.shipping(seller)) {
            throw new NotRefundable(left, seller);
        }
        List<RefundItem> items = new ArrayList<>();
        for (LineUnits each : received.lines()) {
            OrderLine line = left.line(each.id()).orElseThrow(NoSuchLine::new);
            int units = each.quantity().units();
            items.add(new RefundItem(line, 0, units, left.amount(line, units), said.restock()));
        }
        Map<SellerId, Long> shipping =
                said.shipping() > 0 ? Map.of(seller, said.shipping()) : Map.of();
        var id = new RefundId(Digest.of("received", received.id().value()));
        var asker = new Promise.Asker(id, Party.SHOPPER, received.reason(), received.requestHash());
        return Promise.of(found, asker, items, shipping, now);
    }

    private static Return repeated(Return made, ReturnRequest request) {
        if (!made.requestHash().equals(request.hash())) {
            throw new IdempotencyKeyReused();
        }
        return made;
    }

    private Return asked(Refunds.Found found, ReturnId id, ReturnRequest request) {
        Order order = found.order();
        SellerId seller = seller(found.left(), request.lines());
        Returnable left = period.returnable(order, found.returns(), parcels.of(order.id()), seller);
        Instant now = clock.instant();
        if (left.until().filter(until -> !now.isBefore(until)).isPresent()) {
            throw new NotReturnable(NotReturnable.Cause.RETURN_PERIOD_OVER, left);
        }
        Map<LineId, Integer> may =
                left.lines().stream()
                        .collect(Collectors.toMap(LineUnits::id, line -> line.quantity().units()));
        if (request.lines().stream()
                .anyMatch(line -> line.quantity().units() > may.getOrDefault(line.id(), 0))) {
            throw new NotReturnable(NotReturnable.Cause.NOT_RETURNABLE, left);
        }
        return new Return(
                order.id(),
                id,
                seller,
                request.lines(),
                ReturnState.ASKED,
                request.reason(),
                Optional.empty(),
                now,
                now,
                false,
                request.hash(),
                1);
    }

    private static SellerId seller(Remainder left, List<LineUnits> lines) {
        Set<SellerId> sellers =
                lines.stream()
                        .map(each -> left.line(each.id()).orElseThrow(NoSuchLine::new).seller())
                        .collect(Collectors.toSet());
        if (sellers.size() > 1) {
            throw new SeveralSellers();
        }
        return sellers.iterator().next();
    }
}
