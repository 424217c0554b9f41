package souk.listing;

import java.util.Optional;

/** Another {@link Sku}; an empty text takes it away. */
public record SkuChange(String text) {
    public SkuChange {
        text = text.isEmpty() ? text : new Sku(text).text();
    }

    Optional<String> sku() {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
