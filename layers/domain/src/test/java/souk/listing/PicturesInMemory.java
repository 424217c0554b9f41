package souk.listing;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pictures by address; leave to upload counts as an upload. */
public final class PicturesInMemory implements Pictures {
    private final Set<ImageAddress> uploaded = new LinkedHashSet<>();
    private final List<ImageAddress> kept = new ArrayList<>();

    public List<ImageAddress> kept() {
        return kept;
    }

    @Override
    public Upload upload(ImageAddress address, Picture picture) {
        uploaded.add(address);
        return new Upload(
                URI.create("https://pictures.example" + address.path() + "?signature=canary"),
                Map.of("content-type", picture.contentType()),
                Instant.parse("2026-03-01T12:05:00Z"),
                address);
    }

    @Override
    public Set<ImageAddress> keep(Collection<ImageAddress> pictures) {
        Set<ImageAddress> missing = new LinkedHashSet<>(pictures);
        missing.removeAll(uploaded);
        kept.addAll(pictures);
        return missing;
    }
}
