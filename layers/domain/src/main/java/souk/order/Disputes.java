package souk.order;

import java.util.ArrayList;
import java.util.List;
import souk.money.Money;

/** The disputes of an order's payment, in the sequence in which they were heard of. Immutable. */
public record Disputes(List<Dispute> all) {
    /** Of a payment that nobody disputes. */
    public static final Disputes NONE = new Disputes(List.of());

    public Disputes {
        all = List.copyOf(all);
    }

    /** As they stand now that this was told of one of them; the same when it is old news. */
    Disputes after(Dispute told) {
        List<Dispute> now = new ArrayList<>(all);
        int known = all.stream().map(Dispute::id).toList().indexOf(told.id());
        if (known < 0) {
            now.add(told);
        } else {
            now.set(known, all.get(known).after(told));
        }
        return new Disputes(now);
    }

    /** Whether this is not known yet. */
    public boolean isNews(Dispute told) {
        return !after(told).equals(this);
    }

    /** Whether one of them is not decided. */
    public boolean anyOpen() {
        return all.stream().anyMatch(dispute -> !dispute.state().ended());
    }

    /** Whether one was lost, and none may yet be won. */
    public boolean anyLost() {
        return !anyOpen() && all.stream().anyMatch(dispute -> dispute.state() == DisputeState.LOST);
    }

    /** Whether the payment provider gives nothing of the payment back for now. */
    public boolean holdRefunds() {
        return all.stream().anyMatch(Dispute::holds);
    }

    /** How much of an order is gone by those that were lost; never more than is left of it. */
    public Money lost(Order order) {
        Money left = order.total().minus(order.refunded());
        Money lost =
                all.stream()
                        .filter(dispute -> dispute.state() == DisputeState.LOST)
                        .map(Dispute::amount)
                        .filter(amount -> amount.currency().equals(left.currency()))
                        .reduce(Money.zero(left.currency()), Money::plus);
        return lost.compareTo(left) > 0 ? left : lost;
    }
}
