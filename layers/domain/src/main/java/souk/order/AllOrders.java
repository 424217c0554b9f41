package souk.order;

import java.util.Optional;
import souk.value.Page;

/**
 * Every order there is, in no order, page by page; each a moment old. It reads all that was ever
 * sold: for tools that a person runs, never for a route or a job. Safe for use by many threads.
 */
public interface AllOrders {
    /**
     * The page after a position, of at most so many orders; the first one when there is none.
     *
     * @param after what the page before gave as {@link Page#next}
     */
    Page<Order> page(int limit, Optional<String> after);
}
