package souk.bench.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import me.tongfei.progressbar.ProgressBar;
import souk.bench.command.CannotRun;
import souk.bench.deployed.Deployment;
import souk.bench.deployed.SampleProducts;
import souk.bench.figures.Progress;
import souk.catalogue.Products;

/** Fills a catalogue with sample products, some at a time, so that many need little memory. */
record CatalogueLoader(Deployment deployment) {
    private static final int THREADS = 4;
    private static final int CHUNK = 500;

    /** Adds the products of these numbers, the last one included. */
    void add(int first, int last) {
        Products products = deployment.stores().products();
        var samples = new SampleProducts(deployment.currency());
        try (var threads = Executors.newFixedThreadPool(THREADS);
                ProgressBar bar = Progress.of("products", last - first + 1L)) {
            for (int from = first; from <= last; from += CHUNK) {
                List<Callable<Void>> chunk = new ArrayList<>();
                for (int n = from; n <= Math.min(last, from + CHUNK - 1); n++) {
                    int number = n;
                    chunk.add(
                            () -> {
                                products.add(samples.product(number));
                                bar.step();
                                return null;
                            });
                }
                for (Future<Void> done : threads.invokeAll(chunk)) {
                    done.get();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("the measurement was interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("a product could not be added", e.getCause());
        }
    }
}
