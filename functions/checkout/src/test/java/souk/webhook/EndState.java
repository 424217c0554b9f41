package souk.webhook;

import static souk.webhook.EventKind.EXPIRED;
import static souk.webhook.EventKind.FAILED;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import souk.order.Order;
import souk.order.PaymentStatus;
import souk.order.StockHold;

/**
 * Where an order should stand, said without its state machine: only which news came before which
 * counts, and news that is repeated does not.
 */
record EndState(PaymentStatus status, StockHold hold, boolean refunded) {
    private static final int NEVER = Integer.MAX_VALUE;

    /**
     * @param news each kind once, in the order in which they came first
     * @param money which kinds say that the money came
     * @param stockLeft whether what was given back can be had again
     */
    static EndState after(List<EventKind> news, Set<EventKind> money, boolean stockLeft) {
        int paid = first(news, money);
        int over = first(news, Set.of(FAILED, EXPIRED));
        int back = first(news, Set.of(EventKind.REFUNDED));
        int lost = first(news, Set.of(EventKind.REFUND_FAILED));
        boolean gone = back != NEVER && lost == NEVER;
        if (paid == NEVER && over == NEVER) {
            return new EndState(PaymentStatus.PENDING, StockHold.HELD, gone);
        }
        PaymentStatus ending =
                over != NEVER && news.get(over) == FAILED
                        ? PaymentStatus.FAILED
                        : PaymentStatus.CANCELLED;
        if (paid == NEVER) {
            return new EndState(ending, StockHold.RELEASED, gone);
        }
        boolean inTime = paid < over;
        boolean stillOurs = paid < back || lost < paid;
        if (inTime || (stillOurs && stockLeft)) {
            return new EndState(
                    gone ? PaymentStatus.REFUNDED : PaymentStatus.PAID, StockHold.COMMITTED, gone);
        }
        // The shop gives it back, if nobody has; whoever did, it failed once that is told.
        return lost == NEVER
                ? new EndState(PaymentStatus.REFUNDED, StockHold.RELEASED, true)
                : new EndState(ending, StockHold.REFUNDING, false);
    }

    static EndState of(Order order) {
        boolean refunded = order.refunded().equals(order.total());
        return new EndState(order.status(), order.hold(), refunded);
    }

    private static int first(List<EventKind> news, Set<EventKind> kinds) {
        return IntStream.range(0, news.size())
                .filter(i -> kinds.contains(news.get(i)))
                .findFirst()
                .orElse(NEVER);
    }
}
