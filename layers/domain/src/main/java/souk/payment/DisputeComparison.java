package souk.payment;

import java.util.List;
import java.util.Optional;
import souk.order.Dispute;
import souk.order.Order;

/**
 * Compares an order's disputes with those of the payment provider, both ways. Immutable.
 *
 * @param told as the payment provider has them; none while the order's payment is not known
 */
public record DisputeComparison(Order order, List<Dispute> told) {
    public DisputeComparison {
        told = List.copyOf(told);
    }

    /** Those of the payment provider that the order lacks, or has in an earlier state. */
    public List<Dispute> unheard() {
        return told.stream().filter(order.state().disputes()::isNews).toList();
    }

    /**
     * Those of the order that the payment provider does not list, or lists otherwise in a way that
     * is no news.
     */
    public List<Dispute> unconfirmed() {
        return order.state().payment().isEmpty()
                ? List.of()
                : order.state().disputes().all().stream()
                        .filter(each -> listed(each).filter(it -> isSame(each, it)).isEmpty())
                        .toList();
    }

    /** The same dispute as the payment provider has it. */
    public Optional<Dispute> listed(Dispute own) {
        return told.stream().filter(each -> each.id().equals(own.id())).findFirst();
    }

    private boolean isSame(Dispute own, Dispute listed) {
        boolean same = own.state() == listed.state() && own.amount().equals(listed.amount());
        return same || order.state().disputes().isNews(listed);
    }
}
