package souk.listing;

import java.util.Optional;

/**
 * What a picture is made of and made into. All of it may be done twice. Safe for use by many
 * threads.
 */
public interface PictureFiles {
    /** The file as it was uploaded; empty when it is gone or never came. */
    Optional<byte[]> original(PictureId picture);

    /**
     * Makes a size public, as JPEG. One that is there is left as it is, since a listing may show
     * it.
     *
     * @param address of this size
     */
    void publish(ImageAddress address, byte[] jpeg);

    /**
     * Keeps for a day that a picture was made of an upload, after its sizes are public.
     *
     * @param width of the largest size, pixels
     * @param height of the largest size, pixels
     */
    void ready(PictureId picture, int width, int height);

    /** Keeps for a day why no picture was made of an upload. */
    void refused(PictureId picture, PictureFault fault);
}
