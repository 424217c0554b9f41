package souk.proof.till;

import java.util.Collection;
import java.util.Set;
import souk.listing.ImageAddress;
import souk.listing.Picture;
import souk.listing.Pictures;
import souk.listing.Upload;

/** Where nobody uploads anything. */
final class NoPictures implements Pictures {
    @Override
    public Upload upload(ImageAddress address, Picture picture) {
        throw new UnsupportedOperationException("no pictures here");
    }

    @Override
    public Set<ImageAddress> keep(Collection<ImageAddress> pictures) {
        return Set.copyOf(pictures);
    }
}
