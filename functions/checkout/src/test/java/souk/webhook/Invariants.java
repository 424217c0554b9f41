package souk.webhook;

import java.util.Optional;
import souk.order.Order;
import souk.order.PaymentStatus;
import souk.order.Reason;
import souk.order.StockHold;

/**
 * What must hold of an order after every step, by its number in the design: I1 stock adds up, I4
 * paid means paid, I5 status goes back with a refund that failed and else never, I6 stock returns
 * once, I9 no more goes back than came.
 */
final class Invariants {
    private Invariants() {}

    /**
     * @param stock how many are on the stock, and were before
     * @param elsewhere how many others bought during the step
     * @param moneyCame whether the whole amount was ever paid in the order's own session
     */
    static void hold(
            Order before,
            int stockBefore,
            Order after,
            int stock,
            int elsewhere,
            boolean moneyCame) {
        if (stock < 0 || stock + elsewhere + kept(after) != stockBefore + kept(before)) {
            broken("I1: stock " + stockBefore + " became " + stock, before, after);
        }
        boolean paid =
                after.hold() == StockHold.COMMITTED
                        || after.status() == PaymentStatus.PAID
                        || after.status() == PaymentStatus.PARTIALLY_REFUNDED;
        if (paid && !moneyCame) {
            broken("I4: paid without money", before, after);
        }
        var history = before.state().history();
        var longer = after.state().history();
        boolean grown =
                longer.size() >= history.size()
                        && longer.subList(0, history.size()).equals(history)
                        && longer.getLast().status() == after.status();
        boolean failed =
                before.status().compareTo(PaymentStatus.PAID) > 0
                        && longer.getLast().reason().equals(Optional.of(Reason.REFUND_FAILED));
        if ((after.status().compareTo(before.status()) < 0 && !failed) || !grown) {
            broken("I5: status or history went back", before, after);
        }
        boolean heldAgain = before.hold() != StockHold.HELD && after.hold() == StockHold.HELD;
        boolean unsold =
                before.hold() == StockHold.COMMITTED && after.hold() != StockHold.COMMITTED;
        if (heldAgain || unsold) {
            broken("I6: what was given back or sold is held or given back again", before, after);
        }
        long refunded = after.refunded().minor();
        boolean fewer = refunded < before.refunded().minor();
        boolean lost =
                after.state().refunds().failed().compareTo(before.state().refunds().failed()) > 0;
        if (refunded > after.total().minor() || (fewer && !lost)) {
            broken("I9: refunded", before, after);
        }
    }

    /** How many units an order keeps from the stock. */
    private static int kept(Order order) {
        boolean keeps = order.hold() == StockHold.HELD || order.hold() == StockHold.COMMITTED;
        int units = order.lines().stream().mapToInt(line -> line.quantity().units()).sum();
        return keeps ? units : 0;
    }

    private static void broken(String what, Order before, Order after) {
        throw new AssertionError(what + "\nbefore " + before + "\nafter  " + after);
    }
}
