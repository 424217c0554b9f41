package souk.bench.replay;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import souk.bench.command.Arguments;
import souk.bench.command.CannotRun;
import souk.bench.figures.Latencies;
import souk.bench.figures.Progress;
import souk.catalogue.ProductWithVariants;

/**
 * Loads the products of an order file into an empty shop, buys every basket through its HTTP API as
 * the customer who bought it, compares the shop's totals with the file, and prints the result.
 */
public final class Replay {
    private static final int USUAL_CONCURRENCY = 16;
    private static final int BATCH = 100;

    private final OrderFile file;
    private final int concurrency;
    private final Tally tally = new Tally();

    Replay(OrderFile file, int concurrency) {
        this.file = file;
        this.concurrency = concurrency;
    }

    /**
     * {@code <file.csv> [--concurrency 16] [--root .] [--verbose]}. Prints the report.
     *
     * @return 0 when every order equals the file and no call failed, else 1
     */
    public static int run(List<String> args, PrintStream out) {
        var asked = Arguments.parse(args, Set.of("--concurrency", "--root"), Set.of("--verbose"));
        Path path = Path.of(asked.only("file of orders (CSV)"));
        int concurrency = asked.count("--concurrency", USUAL_CONCURRENCY);
        var replay = new Replay(OrderFile.read(path), concurrency);
        Path root = Path.of(asked.text("--root", "."));
        return replay.against(() -> new OwnShop(root), asked.has("--verbose"), out);
    }

    int against(Supplier<? extends Shop> opening, boolean verbose, PrintStream out) {
        if (file.lines().isEmpty()) {
            file.badRows().forEach(bad -> out.println(bad.sentence()));
            throw new CannotRun("the file has no row that can be played");
        }
        try (Shop shop = opening.get();
                var calls = new HttpCalls(tally.latencies());
                var crowd = new ParallelRunner(concurrency)) {
            var mails = new MailTally();
            shop.mailsTo(mails::left);
            Currency currency = currency(shop);
            int digits = currency.getDefaultFractionDigits();
            Basket.Sorted sorted = Basket.sort(file.lines(), digits);
            List<OrderLine> rows =
                    sorted.baskets().stream().flatMap(b -> b.lines().stream()).toList();
            var places = Places.of(rows, digits);
            List<ProductWithVariants> assortment = Assortment.of(rows, places, currency);
            crowd.each("listings", assortment, shop::add);
            assortment.stream()
                    .map(listed -> listed.product().seller().value())
                    .distinct()
                    .forEach(seller -> shop.sends(seller, ReplayRates.of(seller, currency)));
            var calculator = new Expected.Calculator(rows, digits);
            var stage =
                    new ReplayContext(
                            new ShopClient(shop.address(), calls),
                            new TestCardPayments(shop.stripe(), calls),
                            places,
                            calculator,
                            currency,
                            shop::sellerToken,
                            tally,
                            mails);
            List<Customer> customers = customers(sorted.baskets());
            long start = System.nanoTime();
            buy(shop, crowd, stage, customers, sorted.baskets().size());
            double seconds = (System.nanoTime() - start) / 1e9;
            var ledger = Ledger.of(sorted.baskets(), calculator);
            audit(shop, crowd, stage, customers, ledger);
            var sellers = new SellerTotals(sorted.baskets(), calculator);
            tally.totals(sellers.differences(shop, stage.shop()));
            mails.await(shop::mailsWait);
            tally.totals(mails.differences());
            new Summary(
                            file.rows(),
                            badRows(sorted),
                            new Decisions(sorted.baskets(), digits),
                            ledger,
                            sellers.lines(),
                            mails.lines(),
                            currency,
                            tally,
                            seconds)
                    .print(out, verbose);
        }
        return tally.flawless() ? 0 : 1;
    }

    private List<BadRow> badRows(Basket.Sorted sorted) {
        List<BadRow> all = new ArrayList<>(file.badRows());
        all.addAll(sorted.badRows());
        all.sort((one, other) -> Long.compare(one.line(), other.line()));
        return all;
    }

    /** The shop says itself in which currency it trades. */
    private static Currency currency(Shop shop) {
        try (var calls = new HttpCalls(new Latencies())) {
            var cart = new ShopClient(shop.address(), calls).cart(shop.token("replay"));
            return Currency.getInstance(cart.path("currency").asText());
        }
    }

    private static void buy(
            Shop shop,
            ParallelRunner crowd,
            ReplayContext stage,
            List<Customer> customers,
            int baskets) {
        try (ProgressBar bar = Progress.of("baskets", baskets)) {
            crowd.each(customers, each -> each.play(stage, shop.token(each.id()), bar::step));
        }
    }

    private static void audit(
            Shop shop,
            ParallelRunner crowd,
            ReplayContext stage,
            List<Customer> customers,
            Ledger ledger) {
        crowd.each(
                "customers at the end",
                customers,
                each -> each.audit(stage, shop.token(each.id()), ledger));
        Map<String, Integer> stock = new ConcurrentHashMap<>();
        crowd.each(batches(ledger.lines()), some -> stock.putAll(shop.stock(some)));
        stage.tally().totals(ledger.differences(stock));
    }

    private static List<List<String>> batches(List<String> all) {
        List<List<String>> batches = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            batches.add(all.subList(from, Math.min(from + BATCH, all.size())));
        }
        return batches;
    }

    private static List<Customer> customers(List<Basket> baskets) {
        Map<String, List<Basket>> byCustomer =
                baskets.stream()
                        .sorted(Basket.BY_TIME)
                        .collect(Collectors.groupingBy(Basket::customerId));
        List<Customer> customers = new ArrayList<>();
        byCustomer.forEach((id, some) -> customers.add(new Customer(id, some)));
        return customers;
    }
}
