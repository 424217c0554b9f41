package souk.webhook;

import java.time.Duration;
import java.time.Instant;
import souk.order.Order;
import souk.order.SampleOrders;

/**
 * What should become of one order of two units while all kinds of things happen to it; a plain
 * notebook that knows nothing of events' names, versions or transactions.
 */
final class ExpectedOrder {
    /** Where the two units are. */
    enum Units {
        ASIDE,
        SOLD,
        BACK,
        /** Back and gone to others; the money is still here. */
        OWED
    }

    static final long TOTAL = 2_500;
    private static final int UNITS = 2;

    Units units = Units.ASIDE;
    String status = "Pending";
    long refunded;
    boolean doubt;
    int stock;
    Instant due = SampleOrders.NOON.plus(Order.HELD_FOR);

    ExpectedOrder(int stock) {
        this.stock = stock;
    }

    /** The money came: all of it and in the order's session, or not quite. */
    void money(boolean right, boolean refundsWork) {
        if (!right) {
            doubt = true;
        } else if (units == Units.ASIDE) {
            units = Units.SOLD;
            status = "Paid";
        } else if (units == Units.BACK && !status.equals("Refunded")) {
            late();
        }
        close();
        if (refundsWork) {
            payBack();
        }
    }

    private void late() {
        if (refunded == TOTAL) {
            status = "Refunded";
        } else if (stock >= UNITS) {
            stock -= UNITS;
            units = Units.SOLD;
            status = "Paid";
        } else {
            units = Units.OWED;
        }
    }

    void over(String ending) {
        if (units == Units.ASIDE) {
            units = Units.BACK;
            stock += UNITS;
            status = ending;
        }
    }

    void back(long sum) {
        doubt |= sum > TOTAL;
        refunded = Math.max(refunded, Math.min(sum, TOTAL));
        close();
    }

    /** The sweep comes by and asks how the session stands. */
    void sweep(Instant now, boolean paid, boolean underWay, boolean refundsWork) {
        if (units == Units.OWED && refundsWork) {
            payBack();
        } else if (units == Units.ASIDE && !doubt && !due.isAfter(now)) {
            if (paid) {
                money(true, refundsWork);
            } else if (underWay) {
                due = now.plus(Duration.ofHours(1));
            } else {
                over("Cancelled");
            }
        }
    }

    private void payBack() {
        if (units == Units.OWED) {
            refunded = TOTAL;
            close();
        }
    }

    private void close() {
        if (refunded == TOTAL && (status.equals("Paid") || units == Units.OWED)) {
            status = "Refunded";
            units = units == Units.OWED ? Units.BACK : units;
        }
    }

    @Override
    public String toString() {
        return "%s, units %s, refunded %d, doubt %s, stock %d"
                .formatted(status, units, refunded, doubt, stock);
    }
}
