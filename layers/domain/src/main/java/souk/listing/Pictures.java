package souk.listing;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import souk.catalogue.ProductId;

/**
 * Where pictures are kept. An upload is private and forgotten after a day; what was made of it is
 * forgotten after two unless a listing shows it. A picture belongs to the one listing that showed
 * it first. Safe for use by many threads.
 */
public interface Pictures {
    /** Leave to upload this file, and nothing else, under that name. */
    Upload upload(PictureId id, Picture picture);

    /** How far it is; empty when nothing was uploaded under that name, or it is forgotten. */
    Optional<Preparation> preparation(PictureId id);

    /**
     * Keeps uploaded pictures for a listing, as long as it shows them; keeping one twice changes
     * nothing.
     *
     * @return those that are not ready, are forgotten or belong to another listing
     */
    Set<ImageAddress> keep(ProductId listing, Collection<ImageAddress> pictures);

    /**
     * Forgets, in a day or two, pictures that the listing which they belong to shows no longer. It
     * is done as well as can be: a picture that cannot be had at this moment stays.
     */
    void release(Collection<ImageAddress> pictures);

    /** Whether there is a picture at that address. */
    boolean isThere(ImageAddress picture);

    /**
     * Takes a picture away at once, whoever shows it: all its sizes, and what it was made of.
     * Nothing happens when there is none.
     */
    void remove(ImageAddress picture);
}
