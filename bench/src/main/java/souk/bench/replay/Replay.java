package souk.bench.replay;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import souk.bench.Arguments;
import souk.bench.CannotRun;
import souk.bench.figures.Latencies;
import souk.bench.figures.Progress;
import souk.catalogue.Product;

/**
 * Loads the products of an order file into an empty shop, plays every basket through its HTTP API
 * as the customer who bought it, and prints what came of it.
 */
public final class Replay {
    private static final int USUAL_CONCURRENCY = 16;

    private final OrderFile file;
    private final Basket.Sorted sorted;
    private final int concurrency;
    private final Tally tally = new Tally();

    Replay(OrderFile file, int concurrency) {
        this.file = file;
        this.sorted = Basket.sort(file.lines());
        this.concurrency = concurrency;
    }

    /**
     * {@code <file.csv> [--concurrency 16] [--root .] [--verbose]}. Prints the report.
     *
     * @return 0 when every cart equals the file and no call failed, else 1
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
        if (sorted.baskets().isEmpty()) {
            badRows().forEach(bad -> out.println(bad.sentence()));
            throw new CannotRun("the file has no row that can be played");
        }
        try (Shop shop = opening.get();
                var carts = new CartClient(shop.address(), tally.latencies());
                ExecutorService threads = Executors.newFixedThreadPool(concurrency)) {
            Currency currency = currency(shop);
            List<OrderLine> played =
                    sorted.baskets().stream().flatMap(b -> b.lines().stream()).toList();
            load(shop, threads, Assortment.of(played, currency));
            int digits = currency.getDefaultFractionDigits();
            var stage = new Customer.Stage(carts, new ExpectedCart.Book(played, digits), tally);
            long start = System.nanoTime();
            play(shop, threads, stage);
            double seconds = (System.nanoTime() - start) / 1e9;
            var decisions = new Decisions(sorted.baskets(), digits);
            new Summary(file.rows(), badRows(), decisions, tally, seconds).print(out, verbose);
        }
        return tally.flawless() ? 0 : 1;
    }

    private List<BadRow> badRows() {
        List<BadRow> all = new ArrayList<>(file.badRows());
        all.addAll(sorted.badRows());
        all.sort((one, other) -> Long.compare(one.line(), other.line()));
        return all;
    }

    /** The shop says itself in which currency it trades. */
    private static Currency currency(Shop shop) {
        try (var carts = new CartClient(shop.address(), new Latencies())) {
            return Currency.getInstance(carts.read(shop.token("replay")).path("currency").asText());
        }
    }

    private static void load(Shop shop, ExecutorService threads, List<Product> products) {
        try (ProgressBar bar = Progress.of("products", products.size())) {
            List<Callable<Void>> tasks = new ArrayList<>();
            for (Product product : products) {
                tasks.add(
                        () -> {
                            shop.add(product);
                            bar.step();
                            return null;
                        });
            }
            all(threads, tasks);
        }
    }

    private void play(Shop shop, ExecutorService threads, Customer.Stage stage) {
        List<Customer> customers = customers(sorted.baskets());
        try (ProgressBar bar = Progress.of("baskets", sorted.baskets().size())) {
            all(
                    threads,
                    customers.stream()
                            .map(c -> task(() -> c.play(stage, shop.token(c.id()), bar::step)))
                            .toList());
        }
        try (ProgressBar bar = Progress.of("carts at the end", customers.size())) {
            all(
                    threads,
                    customers.stream()
                            .map(
                                    c ->
                                            task(
                                                    () -> {
                                                        c.checkLast(stage, shop.token(c.id()));
                                                        bar.step();
                                                    }))
                            .toList());
        }
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

    private static Callable<Void> task(Runnable run) {
        return () -> {
            run.run();
            return null;
        };
    }

    private static void all(ExecutorService threads, List<Callable<Void>> tasks) {
        try {
            for (Future<Void> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("the replay was interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("the replay broke off", e.getCause());
        }
    }
}
