package souk.listing;

import java.util.Collection;
import java.util.Set;

/**
 * Where pictures are kept. What is uploaded is forgotten after two days unless it is kept. Safe for
 * use by many threads.
 */
public interface Pictures {
    /** Leave to upload this picture, and nothing else, under that address. */
    Upload upload(ImageAddress address, Picture picture);

    /**
     * Keeps uploaded pictures for good; keeping one twice changes nothing.
     *
     * @return those that were never uploaded, or are forgotten
     */
    Set<ImageAddress> keep(Collection<ImageAddress> pictures);
}
