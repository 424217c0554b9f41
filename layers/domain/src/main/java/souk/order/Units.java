package souk.order;

import java.util.List;
import java.util.Optional;
import souk.catalogue.Delivery;

/**
 * How far a line is sent. What is to be packed, what is in parcels and what will not be sent add up
 * to what was bought.
 *
 * @param toPack waits for its payment, or for its seller
 * @param shipped put into a parcel, whatever became of it
 * @param delivered has arrived; part of {@code shipped}
 * @param cancelled will not be sent: cancelled, or its order ended unpaid, or all of its money went
 *     back
 * @param returned came back, or was refunded after it was sent; part of {@code shipped}
 */
public record Units(int toPack, int shipped, int delivered, int cancelled, int returned) {

    /** Of a line of the order; empty when nothing of it is sent. */
    public static Optional<Units> of(Order order, OrderLine line) {
        if (line.delivery() == Delivery.NONE) {
            return Optional.empty();
        }
        UnitCounts counts = order.counts();
        int shipped = counts.shipped(line.id());
        int cancelled = counts.cancelled(line.id());
        int rest = line.quantity().units() - shipped - cancelled;
        boolean over =
                switch (order.hold()) {
                    case HELD -> false;
                    case COMMITTED -> order.returned();
                    case RELEASED, REFUNDING -> true;
                };
        return Optional.of(
                new Units(
                        over ? 0 : rest,
                        shipped,
                        counts.delivered(line.id()),
                        over ? cancelled + rest : cancelled,
                        counts.returned(line.id())));
    }

    /** How many units of a line are neither cancelled nor returned, be they sent or not. */
    public static int kept(Order order, OrderLine line) {
        return line.quantity().units()
                - order.counts().cancelled(line.id())
                - order.counts().returned(line.id());
    }

    static Units sum(List<Units> all) {
        return new Units(
                all.stream().mapToInt(Units::toPack).sum(),
                all.stream().mapToInt(Units::shipped).sum(),
                all.stream().mapToInt(Units::delivered).sum(),
                all.stream().mapToInt(Units::cancelled).sum(),
                all.stream().mapToInt(Units::returned).sum());
    }
}
