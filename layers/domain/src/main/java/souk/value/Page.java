package souk.value;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some items of a longer list, and where the rest begins. {@code next} is a position that only the
 * store which gave it understands; it is empty at the end of the list.
 */
public record Page<T>(List<T> items, Optional<String> next) {
    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> each) {
        return new Page<>(items.stream().<R>map(each).toList(), next);
    }
}
