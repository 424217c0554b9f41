package souk.functions.media;

import java.awt.image.BufferedImage;
import java.util.Optional;
import souk.catalogue.Image;
import souk.listing.ImageAddress;
import souk.listing.PictureFiles;
import souk.listing.PictureId;

/**
 * Makes pictures of uploads. It may run twice for one, also at the same time: what is public is
 * never written again. Safe for use by many threads.
 */
final class Preparing {
    /** What became of an upload. */
    enum Outcome {
        READY("PicturesReady"),
        REFUSED("PicturesRefused"),
        /** It is gone, or was taken away meanwhile. */
        GONE("PicturesGone");

        private final String metric;

        Outcome(String metric) {
            this.metric = metric;
        }

        String metric() {
            return metric;
        }
    }

    private final PictureFiles files;

    Preparing(PictureFiles files) {
        this.files = files;
    }

    /** Goes all the way of a picture, from file to file, but keeps none. */
    static void practise() {
        var image = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Photo.of(Size.jpeg(image)).jpeg(480);
    }

    Outcome prepare(PictureId id) {
        Optional<byte[]> original = files.original(id);
        if (original.isEmpty()) {
            return Outcome.GONE;
        }
        try {
            publish(id, Photo.of(original.get()));
            return Outcome.READY;
        } catch (PictureRefused refused) {
            files.refused(id, refused.fault());
            return Outcome.REFUSED;
        }
    }

    /** The largest size last: where it is, all are. */
    private void publish(PictureId id, Photo photo) {
        ImageAddress address = id.address(photo.width(), photo.height());
        for (Image.Size size : Image.of(address.path()).sizes()) {
            files.publish(new ImageAddress(size.src()), photo.jpeg(size.width()));
        }
        files.ready(id, photo.width(), photo.height());
    }
}
