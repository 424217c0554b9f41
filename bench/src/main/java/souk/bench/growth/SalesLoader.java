package souk.bench.growth;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import me.tongfei.progressbar.ProgressBar;
import souk.bench.command.CannotRun;
import souk.bench.deployed.Deployment;
import souk.bench.deployed.SampleProducts;
import souk.bench.figures.Progress;
import souk.catalogue.LineId;
import souk.catalogue.Product;
import souk.catalogue.SellerId;
import souk.order.Fulfilment;
import souk.order.OrderId;
import souk.sales.Sales;
import souk.sales.SalesChange;
import souk.sales.SalesFigures;
import souk.sales.SellerChange;
import souk.sales.SoldLine;

/**
 * What random orders of four years sold of one seller's products, added as SummariseSales adds it.
 * The products, days and lines of an order are spread as in the file of real orders: 1,850
 * products, two lines an order.
 */
record SalesLoader(Deployment deployment) {
    /** Of the fifty that sample products are shared among. */
    static final SellerId SELLER = new SellerId("seller-1");

    static final LocalDate LAST = LocalDate.of(2026, 6, 30);

    private static final int PRODUCTS = 1_850;
    private static final int DAYS = 4 * 365;
    private static final int THREADS = 4;
    private static final int CHUNK = 256;
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    void add(int orders) {
        Map<Integer, Product> own = own();
        own.values().forEach(deployment.stores().products()::add);
        Sales sales = deployment.stores().sales();
        var random = new Random(orders);
        try (var threads = Executors.newFixedThreadPool(THREADS);
                ProgressBar bar = Progress.of("orders", orders)) {
            List<Callable<Void>> chunk = new ArrayList<>();
            for (int number = 0; number < orders; number++) {
                order(number, own, random)
                        .ifPresent(
                                change ->
                                        chunk.add(
                                                () -> {
                                                    sales.add(change);
                                                    return null;
                                                }));
                bar.step();
                if (chunk.size() == CHUNK || number == orders - 1) {
                    for (Future<Void> done : threads.invokeAll(chunk)) {
                        done.get();
                    }
                    chunk.clear();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("the measurement was interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("an order could not be added", e.getCause());
        }
    }

    private Map<Integer, Product> own() {
        var samples = new SampleProducts(deployment.currency());
        Map<Integer, Product> own = new LinkedHashMap<>();
        for (int number = 1; number <= PRODUCTS; number++) {
            Product product = samples.product(number);
            if (product.seller().equals(SELLER)) {
                own.put(number, product);
            }
        }
        return own;
    }

    /** Empty when no line of it is the seller's. */
    private static Optional<SalesChange> order(
            int number, Map<Integer, Product> own, Random random) {
        LocalDate day = LAST.minusDays(random.nextInt(DAYS));
        Instant paidAt = day.atTime(12, 0).atZone(ZONE).toInstant().plusMillis(number);
        Map<LineId, SalesFigures> products = new LinkedHashMap<>();
        List<SoldLine> lines = new ArrayList<>();
        SalesFigures total = SalesFigures.NONE;
        for (int line = 0; line < 2; line++) {
            Product product = own.get(1 + random.nextInt(PRODUCTS));
            int units = 1 + random.nextInt(5);
            if (product != null && !products.containsKey(product.line())) {
                var figures = new SalesFigures(product.price().minor() * units, 0, 0, units, 0);
                products.put(product.line(), figures);
                total = total.plus(figures);
                lines.add(
                        new SoldLine(
                                product.id(),
                                product.title(),
                                product.images().stream().findFirst(),
                                product.price(),
                                units));
            }
        }
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var change =
                new SellerChange(
                        SELLER,
                        total.plus(new SalesFigures(0, 0, 1, 0, 0)),
                        products,
                        lines,
                        0,
                        Map.of(),
                        Fulfilment.UNFULFILLED);
        return Optional.of(
                new SalesChange(new OrderId("order-" + number), 3, day, paidAt, List.of(change)));
    }
}
