package souk.webhook;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import souk.order.Dispute;
import souk.order.DisputeState;
import souk.order.Order;
import souk.order.Refund;
import souk.order.RefundId;
import souk.order.RefundState;
import souk.order.SampleOrders;
import souk.value.Digest;

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

    /** As the shop calls the refund of what came too late. */
    static final RefundId PROMISE =
            new RefundId(Digest.of("late payment", SampleOrders.ORDER.value()));

    Units units = Units.ASIDE;
    String status = "Pending";
    boolean doubt;
    int stock;
    Instant due = SampleOrders.NOON.plus(Order.HELD_FOR);

    /** Whether its shopper wants it ended. */
    boolean takenBack;

    /** How many units have gone back into the cart. */
    int inCart;

    /** Whether the order knows by which payment it was paid. */
    boolean named;

    private String ending = "";
    private final Map<String, Refund> refunds = new HashMap<>();
    private final Map<String, Dispute> disputes = new HashMap<>();

    ExpectedOrder(int stock) {
        this.stock = stock;
    }

    /** The money came: all of it and in the order's session, or not quite. */
    void money(boolean right, Instant now) {
        if (!right) {
            doubt = true;
        } else if (units == Units.ASIDE) {
            units = Units.SOLD;
            status = "Paid";
            named = true;
        } else if (units == Units.BACK && !status.equals("Refunded")) {
            late(now);
        }
        close();
    }

    private void late(Instant now) {
        named = true;
        if (given() >= TOTAL || stock < UNITS) {
            units = Units.OWED;
            due = now;
        } else {
            stock -= UNITS;
            units = Units.SOLD;
            status = "Paid";
        }
    }

    void over(String how) {
        if (units == Units.ASIDE) {
            units = Units.BACK;
            stock += UNITS;
            inCart += takenBack ? UNITS : 0;
            status = takenBack ? "Cancelled" : how;
            ending = status;
        }
    }

    /** The shopper wants it ended; whether it may be tried. */
    boolean takeBack(Instant now) {
        boolean may = units == Units.ASIDE && !doubt;
        if (may && !takenBack) {
            takenBack = true;
            due = now;
        }
        return may;
    }

    /** A refund stands so, or stood so once. */
    void back(Refund told) {
        refunds.merge(
                told.id().value(),
                told,
                (known, news) ->
                        known.state().undone() || known.state().compareTo(news.state()) > 0
                                ? known
                                : news);
        close();
    }

    /**
     * A dispute stands so, or stood so once: what Stripe said of it last counts. What waited for it
     * is due now.
     */
    void disputed(Dispute told, Instant now) {
        Dispute before = disputes.get(told.id());
        if (before == null || told.asOf().isAfter(before.asOf())) {
            disputes.put(told.id(), told);
            due = asked() > 0 ? now : due;
        }
    }

    /** The shop promises all that it owes, and no more than once. */
    void promise(Instant now) {
        if (units == Units.OWED && failed() == 0 && given() < TOTAL) {
            back(
                    Refund.unattributed(
                            PROMISE, SampleOrders.euro(TOTAL - given()), RefundState.ASKED, now));
            due = now;
        }
    }

    /** Stripe will not do what was promised. */
    void promiseFailed() {
        Refund promised = requireNonNull(refunds.get(PROMISE.value()));
        back(Refund.unattributed(PROMISE, promised.amount(), RefundState.FAILED, promised.at()));
    }

    /** How much was promised that Stripe does not know yet. */
    long asked() {
        return sum(each -> each.state() == RefundState.ASKED);
    }

    /** Whether Stripe gives nothing back for now. */
    boolean disputed() {
        return disputes.values().stream().anyMatch(each -> each.state() == DisputeState.OPEN);
    }

    /** Whether the shop's order stands as it should. */
    boolean isAs(Order order) {
        Units kept =
                switch (order.hold()) {
                    case HELD -> Units.ASIDE;
                    case COMMITTED -> Units.SOLD;
                    case RELEASED -> Units.BACK;
                    case REFUNDING -> Units.OWED;
                };
        return kept == units
                && order.status().word().equals(status)
                && order.refunded().minor() == refunded()
                && order.discrepancy().isPresent() == inDoubt()
                && Set.copyOf(order.state().disputes().all()).equals(Set.copyOf(disputes.values()));
    }

    /** Whether money is on its way back that it waits for. */
    boolean waits() {
        return units == Units.OWED && failed() == 0 && given() >= TOTAL && asked() == 0;
    }

    /** Whether the sweep looks at it now. */
    boolean swept(Instant now) {
        boolean open = units == Units.OWED ? failed() == 0 : units == Units.ASIDE && !doubt;
        return (open || asked() > 0) && !due.isAfter(now);
    }

    /** Whether a person is to look at it. */
    boolean inDoubt() {
        return doubt || given() - asked() > TOTAL || (failed() > 0 && given() < TOTAL);
    }

    long refunded() {
        return Math.min(given(), TOTAL);
    }

    private long given() {
        return sum(each -> !each.state().undone());
    }

    private long failed() {
        return sum(each -> each.state().undone());
    }

    private long sum(Predicate<Refund> which) {
        return refunds.values().stream()
                .filter(which)
                .mapToLong(each -> each.amount().minor())
                .sum();
    }

    /** It is refunded while all of it has arrived, and partially while some has. */
    private void close() {
        long arrived = sum(each -> each.state() == RefundState.SUCCEEDED);
        boolean kept = Set.of("Paid", "PartiallyRefunded").contains(status);
        if (arrived >= TOTAL && (kept || units == Units.OWED)) {
            status = "Refunded";
            units = units == Units.OWED ? Units.BACK : units;
        } else if (arrived < TOTAL && status.equals("Refunded")) {
            status = units == Units.SOLD ? paid(arrived) : ending;
            units = units == Units.SOLD ? units : Units.OWED;
        } else if (kept) {
            status = paid(arrived);
        }
    }

    private static String paid(long arrived) {
        return arrived > 0 ? "PartiallyRefunded" : "Paid";
    }

    @Override
    public String toString() {
        return "%s, units %s, doubt %s, stock %d, refunds %s, disputes %s"
                .formatted(status, units, doubt, stock, refunds.values(), disputes.values());
    }
}
