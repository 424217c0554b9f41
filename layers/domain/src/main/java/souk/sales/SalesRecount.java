package souk.sales;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import souk.order.AllOrders;
import souk.sales.SalesRow.Content;
import souk.value.Page;

/**
 * Adds up all orders once more and holds every row of sums against what they make. It may run while
 * the shop is open: a row that moved meanwhile, or that an order of the last minutes belongs to, is
 * not judged, for its step may still be on the way.
 */
public final class SalesRecount {
    /** A step is summed within seconds; an alarm goes off when it takes as long as this. */
    static final Duration ON_THE_WAY = Duration.ofMinutes(10);

    private static final int PAGE = 200;

    private final AllOrders orders;
    private final AllSales sales;
    private final Clock clock;
    private final ZoneId zone;

    public SalesRecount(AllOrders orders, AllSales sales, Clock clock, ZoneId zone) {
        this.orders = orders;
        this.sales = sales;
        this.clock = clock;
        this.zone = zone;
    }

    /** A row that holds something else than its orders make. */
    public record Difference(SalesRow row, Content seen, Content counted) {}

    /**
     * What a count has shown.
     *
     * @param rows that orders make
     * @param moving rows that another count must judge
     */
    public record Result(
            long orders, long rows, List<Difference> differences, List<SalesRow> moving) {}

    /**
     * Counts.
     *
     * @param afterEach told of each row and each order
     */
    public Result count(Runnable afterEach) {
        Map<SalesRow, Content> kept = kept(afterEach);
        Map<SalesRow, Content> counted = new HashMap<>();
        Set<SalesRow> young = new HashSet<>();
        long read = count(counted, young, afterEach);
        Set<SalesRow> all = new HashSet<>(kept.keySet());
        all.addAll(counted.keySet());
        List<Difference> differences = new ArrayList<>();
        List<SalesRow> moving = new ArrayList<>();
        for (SalesRow row : all) {
            Content seen = kept.getOrDefault(row, Content.NONE);
            Content wanted = counted.getOrDefault(row, Content.NONE);
            if (seen.equals(wanted)) {
                continue;
            }
            if (young.contains(row) || !sales.content(row).equals(seen)) {
                moving.add(row);
            } else {
                differences.add(new Difference(row, seen, wanted));
            }
        }
        return new Result(read, counted.size(), differences, moving);
    }

    /**
     * Sets the row to the count.
     *
     * @return false when it has moved since; then another count must judge it
     */
    public boolean fix(Difference difference) {
        return sales.set(difference.row(), difference.seen(), difference.counted());
    }

    private Map<SalesRow, Content> kept(Runnable afterEach) {
        Map<SalesRow, Content> rows = new HashMap<>();
        Optional<String> next = Optional.empty();
        do {
            Page<AllSales.Kept> page = sales.rows(PAGE, next);
            for (AllSales.Kept each : page.items()) {
                rows.put(each.row(), each.content());
                afterEach.run();
            }
            next = page.next();
        } while (next.isPresent());
        return rows;
    }

    private long count(Map<SalesRow, Content> counted, Set<SalesRow> young, Runnable afterEach) {
        Instant settled = clock.instant().minus(ON_THE_WAY);
        long read = 0;
        Optional<String> next = Optional.empty();
        do {
            Page<AllOrders.Kept> page = orders.page(PAGE, next);
            for (AllOrders.Kept each : page.items()) {
                Map<SalesRow, Content> rows =
                        SalesChange.between(Optional.empty(), each.order(), zone)
                                .map(SalesRow::of)
                                .orElse(Map.of());
                rows.forEach((row, some) -> counted.merge(row, some, Content::plus));
                if (each.changedAt().isAfter(settled)) {
                    young.addAll(rows.keySet());
                }
                afterEach.run();
                read++;
            }
            next = page.next();
        } while (next.isPresent());
        return read;
    }
}
