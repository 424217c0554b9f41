package souk.order;

import java.time.Instant;
import java.util.Optional;
import souk.value.Page;

/**
 * Every order there is, in no order, page by page; as it is at the moment of reading. It reads all
 * that was ever sold: for tools that a person runs, never for a route or a job. Safe for use by
 * many threads.
 */
public interface AllOrders {
    /**
     * An order as it was read.
     *
     * @param changedAt when it was last written, by whatever change
     */
    record Kept(Order order, Instant changedAt) {}

    /**
     * The page after a position, of at most so many orders; the first one when there is none.
     *
     * @param after what the page before gave as {@link Page#next}
     */
    Page<Kept> page(int limit, Optional<String> after);
}
