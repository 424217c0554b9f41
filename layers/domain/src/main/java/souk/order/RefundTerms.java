package souk.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.value.Digest;

/**
 * What a refund is for. Immutable.
 *
 * @param lines each line once
 * @param shipping of each seller, in minor units
 * @param requestHash tells whether a repeated request asks for the same
 */
public record RefundTerms(
        List<RefundedLine> lines,
        Map<SellerId, Long> shipping,
        Party by,
        Optional<RefundNote> reason,
        String requestHash) {
    public RefundTerms {
        lines = List.copyOf(lines);
        shipping = Map.copyOf(shipping);
    }

    /** All of the order that has not gone back, as the shop gives it back by itself. */
    static RefundTerms ofRest(Order order) {
        Allocation back = order.state().back().sum();
        List<RefundedLine> lines = new ArrayList<>();
        for (OrderLine line : order.lines()) {
            long left = line.total().minor() - back.of(line.id());
            if (left > 0) {
                // No unit was sold: none is cancelled or returned with it.
                lines.add(new RefundedLine(line.id(), 0, left));
            }
        }
        Map<SellerId, Long> shipping = new HashMap<>();
        for (ShippingCharge charge : order.shipping().charges()) {
            shipping.merge(charge.seller(), charge.amount().minor(), Math::addExact);
        }
        shipping.replaceAll((seller, paid) -> paid - back.of(seller));
        shipping.values().removeIf(left -> left <= 0);
        return new RefundTerms(
                lines, shipping, Party.SHOP, Optional.empty(), Digest.hex("rest\n" + order.id()));
    }

    /** As far as it is of the seller's lines and shipping. */
    RefundTerms of(Order order, SellerId seller) {
        Set<LineId> own =
                order.lines().stream()
                        .filter(line -> line.seller().equals(seller))
                        .map(OrderLine::id)
                        .collect(Collectors.toSet());
        Map<SellerId, Long> charge = new HashMap<>(shipping);
        charge.keySet().retainAll(Set.of(seller));
        return new RefundTerms(
                lines.stream().filter(line -> own.contains(line.id())).toList(),
                charge,
                by,
                reason,
                requestHash);
    }

    /** In minor units, line by line and seller by seller. */
    public Allocation allocation() {
        Map<LineId, Long> amounts = new HashMap<>();
        lines.forEach(line -> amounts.merge(line.id(), line.amount(), Math::addExact));
        return new Allocation(amounts, shipping);
    }
}
