package souk.listing;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import souk.catalogue.ProductId;

/** Pictures by address, and the listings that show them; leave to upload counts as an upload. */
public final class PicturesInMemory implements Pictures {
    private final Map<ImageAddress, Optional<ProductId>> shownBy = new LinkedHashMap<>();
    private final List<ImageAddress> kept = new ArrayList<>();

    public List<ImageAddress> kept() {
        return kept;
    }

    /** The listing that shows the picture; empty when none does, and it will be forgotten. */
    public Optional<ProductId> shownBy(ImageAddress picture) {
        return shownBy.getOrDefault(picture, Optional.empty());
    }

    @Override
    public Upload upload(ImageAddress address, Picture picture) {
        shownBy.put(address, Optional.empty());
        return new Upload(
                URI.create("https://pictures.example" + address.path() + "?signature=canary"),
                Map.of("content-type", picture.contentType()),
                Instant.parse("2026-03-01T12:05:00Z"),
                address);
    }

    @Override
    public Set<ImageAddress> keep(ProductId listing, Collection<ImageAddress> pictures) {
        Set<ImageAddress> missing = new LinkedHashSet<>();
        for (ImageAddress picture : pictures) {
            kept.add(picture);
            if (isThere(picture) && shownBy(picture).map(listing::equals).orElse(true)) {
                shownBy.put(picture, Optional.of(listing));
            } else {
                missing.add(picture);
            }
        }
        return missing;
    }

    @Override
    public void release(Collection<ImageAddress> pictures) {
        pictures.forEach(picture -> shownBy.replace(picture, Optional.empty()));
    }

    @Override
    public boolean isThere(ImageAddress picture) {
        return shownBy.containsKey(picture);
    }

    @Override
    public void remove(ImageAddress picture) {
        shownBy.remove(picture);
    }
}
