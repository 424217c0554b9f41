package souk.local;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** What runs beside each other while a shop opens. */
final class Tasks {
    private Tasks() {}

    /** Its result; what it failed for is thrown as it was. */
    static <T> T join(CompletableFuture<T> task) {
        try {
            return task.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw e;
        }
    }
}
