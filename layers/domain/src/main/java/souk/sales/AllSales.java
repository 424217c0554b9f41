package souk.sales;

import java.util.Optional;
import souk.value.Page;

/**
 * Every row of sums there is, page by page, in no order, as it is at the moment of reading. It
 * reads all there is: for tools that a person runs, never for a route. Safe for use by many
 * threads.
 */
public interface AllSales {
    /** A row as it was read. */
    record Kept(SalesRow row, SalesRow.Content content) {}

    /**
     * A page of rows.
     *
     * @param after what the page before gave as {@link Page#next}
     */
    Page<Kept> rows(int limit, Optional<String> after);

    /** What stands in a row now. */
    SalesRow.Content content(SalesRow row);

    /**
     * Sets a row.
     *
     * @param seen what was read; nothing is set when the row has changed since
     * @return whether it was set
     */
    boolean set(SalesRow row, SalesRow.Content seen, SalesRow.Content wanted);
}
