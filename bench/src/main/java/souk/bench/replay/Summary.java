package souk.bench.replay;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import souk.bench.figures.Figure;

/**
 * What a replay prints at its end: doubts, bad rows, latencies, what differs, and the figures.
 *
 * @param sellers what each sold, and whether the shop tells them so
 * @param mails how many of each kind left the shop
 * @param seconds from the first basket to the last payment
 */
record Summary(
        int rows,
        List<BadRow> badRows,
        Decisions decisions,
        Ledger ledger,
        List<String> sellers,
        List<String> mails,
        Currency currency,
        Tally tally,
        double seconds) {
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
        figure(out, "rows in paid orders", ledger.rows());
        figure(out, "baskets bought", tally.baskets());
        figure(out, "baskets equal to the file", tally.equalBaskets());
        figure(out, "orders paid", ledger.orders());
        figure(out, "customers at the end", tally.customers());
        figure(out, "customers equal to the file", tally.equalCustomers());
        figure(out, "listings", ledger.listings());
        figure(out, "units sold", ledger.units());
        figure(out, "parcels sent", tally.parcels());
        out.println("sum of the file: " + amount(ledger.fileTotal()));
        out.println("sum of the orders: " + amount(ledger.total()));
        out.println("shipping of the orders: " + amount(ledger.shipping()));
        sellers.forEach(out::println);
        mails.forEach(out::println);
        figure(out, "requests", tally.latencies().count());
        figure(out, "errors", tally.errors().size());
        figure(out, "differences", tally.differences().size());
        out.println("seconds: " + Figure.of(seconds, 1));
        out.println("orders/s: " + Figure.of(ledger.orders() / seconds, 0));
        out.println("requests/s: " + Figure.of(tally.latencies().count() / seconds, 0));
    }

    private String amount(long minor) {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits()).toPlainString()
                + " "
                + currency.getCurrencyCode();
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
