package souk.bench.routes;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import souk.bench.deployed.ApiEvent;

/**
 * A route in a certain state of the shop.
 *
 * @param name as printed
 * @param function its name in the template
 * @param next brings that state about, unmetered, and gives an event to hand to the function
 */
public record Situation(String name, String function, Supplier<ApiEvent> next) {
    /**
     * Of a route that only reads: what it is to find is brought about once, when it is asked for.
     */
    static Situation reading(String name, String function, Supplier<ApiEvent> first) {
        var event = new AtomicReference<@Nullable ApiEvent>();
        return new Situation(
                name,
                function,
                () ->
                        Objects.requireNonNull(
                                event.updateAndGet(found -> found == null ? first.get() : found)));
    }
}
