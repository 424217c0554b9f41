package souk.refund;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.Delivery;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.order.Order;
import souk.order.OrderLine;
import souk.order.ShippingCharge;
import souk.order.Units;

/**
 * What is left of an order to cancel, to return and to refund. Amounts are in minor units.
 * Immutable.
 */
record Remainder(Order order, List<Return> returns) {
    Remainder {
        returns = List.copyOf(returns);
    }

    /** The line of that id; empty when there is none. */
    Optional<OrderLine> line(LineId id) {
        return order.lines().stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** Units that can be cancelled: nobody has packed them yet, or there is nothing to pack. */
    int toCancel(OrderLine line) {
        return line.delivery() == Delivery.NONE
                ? order.returned() ? 0 : Units.kept(order, line)
                : toPack(line);
    }

    /** Units that wait for their seller. */
    int toPack(OrderLine line) {
        return Units.of(order, line).map(Units::toPack).orElse(0);
    }

    /** Units that were sent, have not come back, and are in no return that waits. */
    int sent(OrderLine line) {
        return order.counts().shipped(line.id())
                - order.counts().returned(line.id())
                - returns.stream()
                        .filter(each -> each.state().open())
                        .map(Return::units)
                        .map(units -> units.getOrDefault(line.id(), 0))
                        .reduce(0, Integer::sum);
    }

    /** What was paid for the line, and has not gone back. */
    long amount(OrderLine line) {
        return line.total().minor() - order.state().back().sum().of(line.id());
    }

    /**
     * What some of its units come to: their part of what is left, rounded down, so that the last
     * ones get the rest. Never more than they cost: what was kept of other units, or did not arrive
     * for them, is not theirs.
     */
    long amount(OrderLine line, int units) {
        long part = Math.multiplyExact(amount(line), (long) units) / Units.kept(order, line);
        return Math.min(part, line.price().times(units).minor());
    }

    /** What was paid for the seller's shipping, and has not gone back. */
    long shipping(SellerId seller) {
        long paid =
                order.shipping().charges().stream()
                        .filter(charge -> charge.seller().equals(seller))
                        .map(ShippingCharge::amount)
                        .mapToLong(amount -> amount.minor())
                        .sum();
        return paid - order.state().back().sum().of(seller);
    }

    /**
     * Whether nothing of the seller is sent once these units are cancelled, by line: then the
     * shipping goes back by law.
     *
     * @see <a href="https://eur-lex.europa.eu/eli/dir/2011/83/oj">Directive 2011/83/EU</a>, article
     *     13
     */
    boolean nothingIsSent(SellerId seller, Map<LineId, Integer> cancelled) {
        Collection<OrderLine> sent =
                order.lines().stream()
                        .filter(line -> line.seller().equals(seller))
                        .filter(line -> line.delivery() != Delivery.NONE)
                        .toList();
        return sent.stream()
                .allMatch(
                        line ->
                                order.counts().shipped(line.id()) == 0
                                        && toPack(line) == cancelled.getOrDefault(line.id(), 0));
    }
}
