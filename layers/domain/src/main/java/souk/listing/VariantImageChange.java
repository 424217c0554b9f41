package souk.listing;

import java.util.Optional;

/** Another picture of a variant, by its address; an empty text takes it away. */
public record VariantImageChange(String path) {
    public VariantImageChange {
        path = path.isEmpty() ? path : new ImageAddress(path).path();
    }

    Optional<String> image() {
        return Optional.of(path).filter(some -> !some.isEmpty());
    }
}
