package souk.concurrent;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;

/** Calls made at the same time, so that they cost one round trip. */
public final class Together {
    private Together() {}

    /** Starts a call on a thread of its own. */
    public static <T> CompletableFuture<T> start(Supplier<T> call) {
        return CompletableFuture.supplyAsync(call, Thread::startVirtualThread);
    }

    /** One call for each, all at the same time; their results in the same sequence. */
    public static <T, R> List<R> each(Collection<T> of, Function<T, R> call) {
        var started = of.stream().map(one -> start(() -> call.apply(one))).toList();
        return started.stream().map(Together::result).toList();
    }

    /** Its result, once it is there; what the call threw is thrown here as it was. */
    public static <T> T result(CompletableFuture<T> started) {
        try {
            return started.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error end -> throw end;
                case null, default -> throw e;
            }
        }
    }
}
