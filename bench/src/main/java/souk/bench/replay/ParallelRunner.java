package souk.bench.replay;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import souk.bench.command.CannotRun;
import souk.bench.figures.Progress;

/** So many that do things at the same time. */
final class ParallelRunner implements AutoCloseable {
    private final ExecutorService threads;

    ParallelRunner(int size) {
        this.threads = Executors.newFixedThreadPool(size);
    }

    /** Does something with each, showing how far it is. */
    <T> void each(String what, Collection<T> all, Consumer<T> task) {
        try (ProgressBar bar = Progress.of(what, all.size())) {
            each(
                    all,
                    one -> {
                        task.accept(one);
                        bar.step();
                    });
        }
    }

    /** Does something with each. */
    <T> void each(Collection<T> all, Consumer<T> task) {
        List<Callable<Boolean>> tasks =
                all.stream().map(one -> call(task, one)).collect(Collectors.toList());
        try {
            for (Future<Boolean> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("the replay was interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("the replay broke off", e.getCause());
        }
    }

    private static <T> Callable<Boolean> call(Consumer<T> task, T one) {
        return () -> {
            task.accept(one);
            return true;
        };
    }

    @Override
    public void close() {
        threads.close();
    }
}
