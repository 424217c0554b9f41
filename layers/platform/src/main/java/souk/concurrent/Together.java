package souk.concurrent;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Calls made at the same time, so that they cost one round trip. */
public final class Together {
    private Together() {}

    /** Starts a call on a thread of its own. */
    public static <T> CompletableFuture<T> start(Supplier<T> call) {
        return CompletableFuture.supplyAsync(call, Thread::startVirtualThread);
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
