package souk.order;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import souk.catalogue.SellerId;
import souk.value.Malformed;

/** How far an order is sent, or the part of it that is one seller's. */
public enum Fulfilment {
    /** Nothing is to be sent. */
    NONE("None"),
    UNFULFILLED("Unfulfilled"),
    PARTLY_SHIPPED("PartlyShipped"),
    SHIPPED("Shipped"),
    /** Every unit that was sent has arrived; one in a lost parcel has not. */
    DELIVERED("Delivered");

    private final String word;

    Fulfilment(String word) {
        this.word = word;
    }

    /** As the contract and the store write it. */
    public String word() {
        return word;
    }

    /**
     * The state of that word.
     *
     * @throws Malformed when there is none
     */
    public static Fulfilment of(String word) {
        for (Fulfilment each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new Malformed(
                "fulfilment must be None, Unfulfilled, PartlyShipped, Shipped or Delivered");
    }

    public static Fulfilment of(Order order) {
        return of(order, line -> true);
    }

    /** Of the lines of that seller. */
    public static Fulfilment of(Order order, SellerId seller) {
        return of(order, line -> line.seller().equals(seller));
    }

    private static Fulfilment of(Order order, Predicate<OrderLine> which) {
        List<Units> lines =
                order.lines().stream()
                        .filter(which)
                        .map(line -> Units.of(order, line))
                        .flatMap(Optional::stream)
                        .toList();
        return order.hold() == StockHold.HELD ? NONE : of(Units.sum(lines));
    }

    private static Fulfilment of(Units sum) {
        if (sum.shipped() == 0) {
            return sum.toPack() == 0 ? NONE : UNFULFILLED;
        }
        if (sum.toPack() > 0) {
            return PARTLY_SHIPPED;
        }
        return sum.delivered() == sum.shipped() ? DELIVERED : SHIPPED;
    }
}
