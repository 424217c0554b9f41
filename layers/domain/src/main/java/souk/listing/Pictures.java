package souk.listing;

import java.util.Collection;
import java.util.Set;
import souk.catalogue.ProductId;

/**
 * Where pictures are kept. What is uploaded is forgotten after two days unless a listing shows it;
 * a picture belongs to the one listing that showed it first. Safe for use by many threads.
 */
public interface Pictures {
    /** Leave to upload this picture, and nothing else, under that address. */
    Upload upload(ImageAddress address, Picture picture);

    /**
     * Keeps uploaded pictures for a listing, as long as it shows them; keeping one twice changes
     * nothing.
     *
     * @return those that were never uploaded, are forgotten or belong to another listing
     */
    Set<ImageAddress> keep(ProductId listing, Collection<ImageAddress> pictures);

    /**
     * Forgets, in a day or two, pictures that the listing which they belong to shows no longer. It
     * is done as well as can be: a picture that cannot be had at this moment stays.
     */
    void release(Collection<ImageAddress> pictures);

    /** Whether there is a picture at that address. */
    boolean isThere(ImageAddress picture);

    /** Takes a picture away at once, whoever shows it. Nothing happens when there is none. */
    void remove(ImageAddress picture);
}
