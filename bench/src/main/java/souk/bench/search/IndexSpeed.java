package souk.bench.search;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import souk.bench.command.Arguments;
import souk.bench.figures.Figure;
import souk.bench.figures.Latencies;
import souk.bench.figures.MarkdownTable;
import souk.functions.search.index.ProductIndex;
import souk.functions.search.index.ProductSearch;
import souk.functions.search.index.ShopLanguage;
import souk.search.SearchFilters;
import souk.search.SearchQuery;
import souk.search.SearchSort;
import souk.search.SearchText;

/**
 * Measures the index of shops of several sizes in this process, without a database. Times are those
 * that the thread computed: nothing waits here, and what else the machine does is not counted.
 */
public final class IndexSpeed {
    private static final String USUAL_SIZES = "100,1000,10000,100000";
    private static final int USUAL_CALLS = 2_000;
    private static final int PAGE = 20;
    private static final int OPENINGS = 5;
    private static final double MEGABYTE = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ShopLanguage LANGUAGE = ShopLanguage.ENGLISH;

    private final MarkdownTable table =
            new MarkdownTable(
                    "products",
                    "index MB",
                    "build s",
                    "open ms",
                    "two words p50 ms",
                    "p99 ms",
                    "suggest p50 ms",
                    "p99 ms",
                    "hostile p50 ms",
                    "p99 ms",
                    "hostile p99 / two words p50");

    private IndexSpeed() {}

    /**
     * {@code [--sizes 100,1000,10000,100000] [--calls 2000]}. Prints one table.
     *
     * @return 0: nothing is asserted
     */
    public static int run(List<String> args, PrintStream out) {
        var asked = Arguments.parse(args, Set.of("--sizes", "--calls"), Set.of()).withoutWords();
        int calls = asked.count("--calls", USUAL_CALLS);
        var speed = new IndexSpeed();
        Arrays.stream(asked.text("--sizes", USUAL_SIZES).split(",", -1))
                .mapToInt(Integer::parseInt)
                .forEach(size -> speed.measure(size, calls));
        out.println(speed.table);
        return 0;
    }

    private void measure(int size, int calls) {
        var listings = new RandomListings(size);
        var times = new Latencies();
        byte[] bytes =
                time(times, "build", () -> ProductIndex.of(LANGUAGE, listings, List.of()).bytes());
        ProductIndex index = ProductIndex.read(LANGUAGE, bytes);
        for (int i = 0; i < OPENINGS; i++) {
            index = time(times, "open", () -> ProductIndex.read(LANGUAGE, bytes));
        }
        ProductIndex nothing = ProductIndex.of(LANGUAGE, List.of(), List.of());
        var search = new ProductSearch(index, nothing, Set.of());
        ask(search, new TypedQueries(listings), new Latencies(), calls);
        ask(search, new TypedQueries(listings), times, calls);
        double usual = times.millis("two words", 50);
        double hostile = times.millis("hostile", 99);
        table.row(
                Figure.count(size),
                Figure.of(bytes.length / MEGABYTE, 2),
                Figure.of(times.millis("build", 50) / 1e3, 1),
                Figure.of(times.millis("open", 50), 1),
                Figure.of(usual, 2),
                Figure.of(times.millis("two words", 99), 2),
                Figure.of(times.millis("suggest", 50), 2),
                Figure.of(times.millis("suggest", 99), 2),
                Figure.of(times.millis("hostile", 50), 2),
                Figure.of(hostile, 2),
                Figure.of(hostile / usual, 1));
    }

    private static void ask(ProductSearch search, TypedQueries typed, Latencies times, int calls) {
        for (int i = 0; i < calls; i++) {
            String words = typed.twoWords();
            time(times, "two words", () -> search.search(query(words)));
            time(times, "suggest", () -> search.suggest(new SearchText(words), 8));
            String hostile = typed.hostile();
            time(times, "hostile", () -> search.search(query(hostile)));
        }
    }

    private static SearchQuery query(String words) {
        return new SearchQuery(
                new SearchText(words),
                SearchFilters.NONE,
                SearchSort.RELEVANCE,
                PAGE,
                Optional.empty());
    }

    private static <T> T time(Latencies times, String name, Supplier<T> call) {
        long begin = THREADS.getCurrentThreadCpuTime();
        T answer = call.get();
        times.record(name, THREADS.getCurrentThreadCpuTime() - begin);
        return answer;
    }
}
