package souk.listing;

import souk.value.Refusal;

/**
 * The seller has uploaded no picture of this name, or it is forgotten; another's is none of theirs.
 */
public final class NoSuchImage extends Refusal {
    public NoSuchImage() {
        super(Kind.MISSING, "NO_SUCH_IMAGE", "You have not uploaded this picture today.");
    }
}
