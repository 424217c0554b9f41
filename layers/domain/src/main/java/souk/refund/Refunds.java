package souk.refund;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.catalogue.LineId;
import souk.catalogue.SellerId;
import souk.order.Order;
import souk.order.OrderId;
import souk.order.Refund;
import souk.order.RefundId;
import souk.value.Page;

/**
 * Where refunds and returns are kept. Each is written together with its order, under the order's
 * version, so that nothing is given back twice. {@link RefundsBusy} is thrown when others hold the
 * same rows again and again. Safe for use by many threads.
 */
public interface Refunds {

    /** An order, with all that goes back of it, as it is at this moment. */
    Optional<Found> find(OrderId order);

    /** Returns of an order as they are at this moment, the oldest first. */
    List<Return> returnsOf(OrderId order);

    /**
     * Keeps an order's next state and what made it so, all or nothing; units that can be sold again
     * go back into stock, and reviews that the order proves no longer follow.
     *
     * @return false when the order has changed since; then nothing was done
     */
    boolean keep(Order before, Order after, Change change);

    /** One page of a seller's returns that wait for them, the longest waiting first. */
    Page<Return> waiting(SellerId seller, int limit, Optional<String> after);

    /** What was looked for. */
    record Found(Order order, List<Refund> refunds, List<Return> returns) {
        public Found {
            refunds = List.copyOf(refunds);
            returns = List.copyOf(returns);
        }

        Remainder left() {
            return new Remainder(order, returns);
        }

        Optional<Refund> refund(RefundId id) {
            return refunds.stream().filter(refund -> refund.id().equals(id)).findFirst();
        }

        Optional<Return> returned(ReturnId id) {
            return returns.stream().filter(each -> each.id().equals(id)).findFirst();
        }
    }

    /**
     * What is kept with an order's change.
     *
     * @param restocked units that go back into stock, by line
     */
    record Change(
            Optional<Refund> refund, Optional<Return> returned, Map<LineId, Integer> restocked) {
        public Change {
            restocked = Map.copyOf(restocked);
        }

        static Change of(Promise promise, Optional<Return> returned) {
            return new Change(Optional.of(promise.refund()), returned, promise.restocked());
        }

        static Change of(Return returned) {
            return new Change(Optional.empty(), Optional.of(returned), Map.of());
        }
    }
}
