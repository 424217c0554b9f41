package souk.functions.media;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import souk.listing.ImageAddress;
import souk.listing.PictureFault;
import souk.listing.PictureFiles;
import souk.listing.PictureId;

/** Uploads and what is made of them. What is public is never written again. */
final class FilesInMemory implements PictureFiles {
    final Map<PictureId, byte[]> originals = new HashMap<>();
    final Map<String, byte[]> published = new LinkedHashMap<>();
    final Map<PictureId, String> outcomes = new HashMap<>();

    byte[] jpeg(String address) {
        return Objects.requireNonNull(published.get(address), address);
    }

    @Override
    public Optional<byte[]> original(PictureId picture) {
        return Optional.ofNullable(originals.get(picture));
    }

    @Override
    public void publish(ImageAddress address, byte[] jpeg) {
        published.putIfAbsent(address.path(), jpeg);
    }

    @Override
    public void ready(PictureId picture, int width, int height) {
        outcomes.put(picture, width + " x " + height);
    }

    @Override
    public void refused(PictureId picture, PictureFault fault) {
        outcomes.put(picture, fault.name());
    }
}
