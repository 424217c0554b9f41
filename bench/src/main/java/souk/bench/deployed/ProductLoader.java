package souk.bench.deployed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import me.tongfei.progressbar.ProgressBar;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;
import souk.bench.command.CannotRun;
import souk.bench.figures.Progress;
import souk.catalogue.Product;
import souk.dynamo.catalogue.ProductSchema;

/**
 * Writes products into their table, 25 in a call, some at a time, so that many need little memory.
 */
public record ProductLoader(Deployment deployment) {
    private static final int THREADS = 4;
    private static final int BATCH = 25;
    private static final int BATCHES_AT_ONCE = 40;

    /** Adds so many products. */
    public void load(Iterable<Product> products, int size) {
        try (var threads = Executors.newFixedThreadPool(THREADS);
                ProgressBar bar = Progress.of("products", size)) {
            List<Callable<Void>> writes = new ArrayList<>();
            List<WriteRequest> batch = new ArrayList<>();
            for (Product product : products) {
                batch.add(put(product));
                if (batch.size() == BATCH) {
                    List<WriteRequest> full = List.copyOf(batch);
                    writes.add(() -> write(full, bar));
                    batch.clear();
                }
                if (writes.size() == BATCHES_AT_ONCE) {
                    for (Future<Void> done : threads.invokeAll(writes)) {
                        done.get();
                    }
                    writes.clear();
                }
            }
            if (!batch.isEmpty()) {
                writes.add(() -> write(batch, bar));
            }
            for (Future<Void> done : threads.invokeAll(writes)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("the measurement was interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("products could not be written", e.getCause());
        }
    }

    private static WriteRequest put(Product product) {
        var row = PutRequest.builder().item(ProductSchema.INSTANCE.write(product)).build();
        return WriteRequest.builder().putRequest(row).build();
    }

    private Void write(List<WriteRequest> batch, ProgressBar bar) {
        var answer =
                deployment
                        .dynamoDb()
                        .batchWriteItem(
                                write ->
                                        write.requestItems(
                                                Map.of(
                                                        deployment.setting("PRODUCTS_TABLE"),
                                                        batch)));
        if (answer.hasUnprocessedItems() && !answer.unprocessedItems().isEmpty()) {
            throw new CannotRun("the database left products unwritten");
        }
        bar.stepBy(batch.size());
        return null;
    }
}
