package souk.listing;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import souk.catalogue.ProductId;

/**
 * Pictures by address, and the listings that show them; leave to upload counts as an upload, which
 * waits until it is prepared.
 */
public final class PicturesInMemory implements Pictures {
    private final Map<ImageAddress, Optional<ProductId>> shownBy = new LinkedHashMap<>();
    private final Map<PictureId, Preparation> preparations = new HashMap<>();
    private final List<ImageAddress> kept = new ArrayList<>();

    public List<ImageAddress> kept() {
        return kept;
    }

    /** The listing that shows the picture; empty when none does, and it will be forgotten. */
    public Optional<ProductId> shownBy(ImageAddress picture) {
        return shownBy.getOrDefault(picture, Optional.empty());
    }

    @Override
    public Upload upload(PictureId id, Picture picture) {
        preparations.put(id, new Preparation.Waiting());
        return new Upload(
                URI.create("https://pictures.example/" + id.upload() + "?signature=canary"),
                Map.of("content-type", picture.contentType()),
                Instant.parse("2026-03-01T12:05:00Z"),
                id);
    }

    /** Makes a picture of an upload. */
    public ImageAddress prepare(PictureId id) {
        ImageAddress address = id.address(1600, 1200);
        preparations.put(id, new Preparation.Ready(address));
        shownBy.put(address, Optional.empty());
        return address;
    }

    /** Makes no picture of an upload. */
    public void refuse(PictureId id, PictureFault fault) {
        preparations.put(id, new Preparation.Refused(fault));
    }

    @Override
    public Optional<Preparation> preparation(PictureId id) {
        return Optional.ofNullable(preparations.get(id));
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
