package souk.proof.checkout;

import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import souk.catalogue.ProductId;
import souk.listing.ImageAddress;
import souk.listing.Picture;
import souk.listing.PictureId;
import souk.listing.Pictures;
import souk.listing.Preparation;
import souk.listing.Upload;

/** Where anybody may upload, and nobody does. */
final class NoPictures implements Pictures {
    @Override
    public Upload upload(PictureId id, Picture picture) {
        return new Upload(
                URI.create("https://pictures.example/" + id.upload()),
                Map.of("content-type", picture.contentType()),
                Instant.EPOCH,
                id);
    }

    @Override
    public Optional<Preparation> preparation(PictureId id) {
        return Optional.empty();
    }

    @Override
    public Set<ImageAddress> keep(ProductId listing, Collection<ImageAddress> pictures) {
        return Set.copyOf(pictures);
    }

    @Override
    public void release(Collection<ImageAddress> pictures) {
        // None is there.
    }

    @Override
    public boolean isThere(ImageAddress picture) {
        return false;
    }

    @Override
    public void remove(ImageAddress picture) {
        // None is there.
    }
}
