package souk.functions.media;

import souk.listing.PictureFault;

/** A file cannot be made a picture of the shop. It bears nothing of the file. */
final class PictureRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final PictureFault fault;

    PictureRefused(PictureFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    PictureFault fault() {
        return fault;
    }
}
