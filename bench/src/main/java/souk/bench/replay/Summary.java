package souk.bench.replay;

import java.io.PrintStream;
import java.util.List;
import souk.bench.figures.Figure;

/** What a replay prints at its end: doubts, bad rows, latencies, what differs, and the figures. */
record Summary(int rows, List<BadRow> badRows, Decisions decisions, Tally tally, double seconds) {
    private static final int EXAMPLES = 20;

    void print(PrintStream out, boolean verbose) {
        int most = verbose ? Integer.MAX_VALUE : EXAMPLES;
        out.println("Decisions:");
        decisions.sentences().forEach(sentence -> out.println("- " + sentence));
        if (verbose) {
            decisions.namedTwice().forEach((id, names) -> out.println("  " + id + ": " + names));
        }
        print(
                out,
                "Rows left out",
                badRows.stream().map(BadRow::sentence).toList(),
                Integer.MAX_VALUE);
        print(out, "Errors", tally.errors(), most);
        print(out, "Differences", tally.differences(), most);
        out.println();
        out.println(tally.latencies().table("route"));
        figure(out, "rows read", rows);
        figure(out, "rows left out", badRows.size());
        figure(out, "baskets played", tally.baskets());
        figure(out, "baskets equal to the file", tally.equalBaskets());
        figure(out, "carts at the end", tally.carts());
        figure(out, "carts equal to the file", tally.equalCarts());
        figure(out, "requests", tally.latencies().count());
        figure(out, "errors", tally.errors().size());
        out.println("seconds: " + Figure.of(seconds, 1));
        out.println("requests/s: " + Figure.of(tally.latencies().count() / seconds, 0));
    }

    private static void print(PrintStream out, String title, List<String> all, int most) {
        if (!all.isEmpty()) {
            out.println();
            out.println(title + ":");
            all.stream().limit(most).forEach(each -> out.println("- " + each));
            if (all.size() > most) {
                out.println("- … and " + (all.size() - most) + " more (--verbose shows all)");
            }
        }
    }

    private static void figure(PrintStream out, String name, long value) {
        out.println(name + ": " + Figure.count(value));
    }
}
