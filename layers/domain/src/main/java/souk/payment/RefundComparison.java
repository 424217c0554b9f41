package souk.payment;

import java.util.List;
import java.util.Optional;
import souk.order.Order;
import souk.order.Refund;
import souk.order.RefundState;

/**
 * Compares an order's refunds with those of the payment provider, both ways. Immutable.
 *
 * @param known as the shop has them, read with the order and before the others
 * @param told as the payment provider has them; none while the order's payment is not known
 */
public record RefundComparison(Order order, List<Refund> known, List<Refund> told) {
    public RefundComparison {
        known = List.copyOf(known);
        told = List.copyOf(told);
    }

    /** Those of the payment provider that the shop lacks, or has in an earlier state. */
    public List<Refund> unheard() {
        return told.stream()
                .filter(each -> !isMarked(each))
                .flatMap(each -> Refund.news(known, each).stream())
                .toList();
    }

    /** A refund in another currency adds up with nothing: all that it does is mark the order. */
    private boolean isMarked(Refund each) {
        boolean foreign = !each.amount().currency().equals(order.total().currency());
        return foreign && order.state().doubt().isPresent();
    }

    /**
     * Those of the shop that the payment provider does not list, or lists with another amount or in
     * an earlier state: no message of it can correct that.
     */
    public List<Refund> unconfirmed() {
        return order.state().payment().isEmpty()
                ? List.of()
                : known.stream().filter(each -> !isConfirmed(each)).toList();
    }

    private boolean isConfirmed(Refund own) {
        // Where nothing was paid, the payment provider is not asked.
        if (own.amount().minor() == 0) {
            return true;
        }
        Optional<Refund> listed = listed(own);
        return switch (own.state()) {
            case ASKED -> listed.isEmpty() || isSame(own, listed.get());
            case PENDING, SUCCEEDED -> listed.filter(each -> isSame(own, each)).isPresent();
            case FAILED, CANCELLED ->
                    listed.isEmpty()
                            || (own.amount().equals(listed.get().amount())
                                    && listed.get().state().undone());
        };
    }

    /** The same refund as the payment provider has it. */
    public Optional<Refund> listed(Refund own) {
        return told.stream().filter(each -> each.id().equals(own.id())).findFirst();
    }

    /** What is further on its way is news, and no contradiction. */
    private static boolean isSame(Refund own, Refund listed) {
        return own.amount().equals(listed.amount()) && own.after(listed).state() == listed.state();
    }

    /** Whether what the order says went back is something else than its own refunds make it. */
    public boolean isMiscounted() {
        // Taking in again what is known changes nothing, at any time, if the sums are right.
        return known.isEmpty()
                ? !order.state().refunds().isNone()
                : !order.refunded(known, known.getFirst(), order.placedAt()).equals(order);
    }

    /** Those that the payment provider is still to be asked for. */
    List<Refund> asked() {
        return known.stream().filter(each -> each.state() == RefundState.ASKED).toList();
    }
}
