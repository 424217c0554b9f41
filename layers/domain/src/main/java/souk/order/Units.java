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
 * @param cancelled will not be sent: its order ended unpaid, or all of its money went back
 */
public record Units(int toPack, int shipped, int delivered, int cancelled) {

    /** Of a line of the order; empty when nothing of it is sent. */
    public static Optional<Units> of(Order order, OrderLine line) {
        if (line.delivery() == Delivery.NONE) {
            return Optional.empty();
        }
        int shipped = order.sent().shipped(line.id());
        int rest = line.quantity().units() - shipped;
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
                        order.sent().delivered(line.id()),
                        over ? rest : 0));
    }

    static Units sum(List<Units> all) {
        return new Units(
                all.stream().mapToInt(Units::toPack).sum(),
                all.stream().mapToInt(Units::shipped).sum(),
                all.stream().mapToInt(Units::delivered).sum(),
                all.stream().mapToInt(Units::cancelled).sum());
    }
}
